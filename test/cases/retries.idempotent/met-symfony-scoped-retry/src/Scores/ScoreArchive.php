<?php

namespace App\Scores;

use Symfony\Contracts\HttpClient\HttpClientInterface;

final class ScoreArchive
{
    public function __construct(private readonly HttpClientInterface $scoresClient)
    {
    }

    public function find(string $opus): array
    {
        return $this->scoresClient->request('GET', '/opus/' . rawurlencode($opus))->toArray();
    }
}
