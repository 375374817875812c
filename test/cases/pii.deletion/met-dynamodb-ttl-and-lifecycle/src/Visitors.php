<?php

namespace Desk;

use Aws\DynamoDb\DynamoDbClient;
use Aws\S3\S3Client;

final class Visitors
{
    private const KEEP_SECONDS = 30 * 24 * 3600;

    public function __construct(private readonly DynamoDbClient $db, private readonly S3Client $s3)
    {
    }

    public function arrive(string $name, string $company, string $host): void
    {
        $this->db->putItem([
            'TableName' => 'visitors',
            'Item' => [
                'id' => ['S' => bin2hex(random_bytes(16))],
                'name' => ['S' => $name],
                'company' => ['S' => $company],
                'host' => ['S' => $host],
                'expires_at' => ['N' => (string) (time() + self::KEEP_SECONDS)],
            ],
        ]);
    }

    public function writeEvacuationList(): void
    {
        $lines = [];
        foreach ($this->db->getPaginator('Scan', ['TableName' => 'visitors']) as $page) {
            foreach ($page['Items'] as $item) {
                $lines[] = $item['name']['S'].';'.$item['host']['S'];
            }
        }
        $this->s3->putObject([
            'Bucket' => 'visitor-desk-evacuation',
            'Key' => date('Y-m-d/His').'.csv',
            'Body' => implode("\n", $lines),
        ]);
    }
}
