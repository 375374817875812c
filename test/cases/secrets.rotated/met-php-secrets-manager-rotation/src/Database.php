<?php

namespace Boxes;

use Aws\SecretsManager\SecretsManagerClient;
use PDO;

final class Database
{
    private const FRESH_SECONDS = 300;

    public static function connect(): PDO
    {
        $secret = apcu_entry('database-secret', self::fetch(...), self::FRESH_SECONDS);

        return new PDO(
            "pgsql:host={$secret['host']};dbname={$secret['dbname']};sslmode=require;connect_timeout=3",
            $secret['username'],
            $secret['password'],
            [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION],
        );
    }

    private static function fetch(): array
    {
        $client = new SecretsManagerClient([
            'region' => 'eu-north-1',
            'version' => 'latest',
            'http' => ['connect_timeout' => 2, 'timeout' => 3],
        ]);

        return json_decode($client->getSecretValue(['SecretId' => 'bird-boxes/database'])['SecretString'], true);
    }
}
