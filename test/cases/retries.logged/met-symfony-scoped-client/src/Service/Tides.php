<?php

namespace App\Service;

use Symfony\Contracts\HttpClient\HttpClientInterface;

class Tides
{
    public function __construct(private HttpClientInterface $tidesClient)
    {
    }

    public function today(): array
    {
        return $this->tidesClient->request('GET', '/today')->toArray();
    }
}
