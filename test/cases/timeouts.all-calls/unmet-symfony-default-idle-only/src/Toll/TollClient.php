<?php

namespace App\Toll;

use Symfony\Contracts\HttpClient\HttpClientInterface;

final class TollClient
{
    public function __construct(private readonly HttpClientInterface $tollClient)
    {
    }

    public function fee(string $plate): array
    {
        return $this->tollClient->request('GET', '/fees/'.$plate)->toArray();
    }
}
