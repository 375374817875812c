<?php

namespace App\Services;

use GuzzleHttp\Client;

class PaymentClient
{
    private Client $http;

    public function __construct()
    {
        $this->http = new Client(['base_uri' => env('PAYMENTS_URL'), 'connect_timeout' => 2]);
    }

    public function charge(int $amount): string
    {
        return (string) $this->http->post('/charges', ['json' => ['amount' => $amount]])->getBody();
    }
}
