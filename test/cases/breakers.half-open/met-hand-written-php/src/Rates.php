<?php

namespace Acme;

use GuzzleHttp\Client;

final class Rates
{
    public function __construct(private Client $http, private Circuit $circuit) {}

    public function of(string $currency): string
    {
        return $this->circuit->call(fn () => (string) $this->http->get("/rates/{$currency}")->getBody());
    }
}
