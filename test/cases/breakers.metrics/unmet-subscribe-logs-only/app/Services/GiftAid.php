<?php

namespace App\Services;

use GuzzleHttp\Client;

class GiftAid
{
    public function __construct(private Client $http) {}

    public function eligible(string $donor): bool
    {
        $body = (string) $this->http->get("/donors/{$donor}/eligibility")->getBody();

        return (bool) json_decode($body, true, flags: JSON_THROW_ON_ERROR)['eligible'];
    }
}
