<?php

namespace App;

use GuzzleHttp\Client;

final class Guides
{
    public function __construct(private Client $http)
    {
    }

    public function find(string $id): array
    {
        return json_decode((string) $this->http->get("/guides/$id")->getBody(), true);
    }
}
