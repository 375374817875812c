<?php

namespace App;

use GuzzleHttp\Client;

final class Inventory
{
    private Client $http;

    public function __construct(array $settings)
    {
        $this->http = new Client($settings['http']);
    }

    public function stock(string $sku): array
    {
        return json_decode((string) $this->http->get('/stock/' . rawurlencode($sku))->getBody(), true);
    }
}
