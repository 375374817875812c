<?php

namespace App;

use GuzzleHttp\Client;
use GuzzleHttp\Exception\ConnectException;
use Psr\Log\LoggerInterface;

final class Crm
{
    public function __construct(private Client $http, private LoggerInterface $log)
    {
    }

    public function contact(string $id): ?array
    {
        $this->log->info('crm lookup', ['contact' => $id]);
        try {
            $res = $this->http->get("/contacts/$id", ['timeout' => 3, 'connect_timeout' => 1]);
            return json_decode((string) $res->getBody(), true);
        } catch (ConnectException $e) {
        }
        return null;
    }
}
