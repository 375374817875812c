<?php

namespace App\Weather;

use Ackintosh\Ganesha;
use Symfony\Contracts\HttpClient\HttpClientInterface;

final class Weather
{
    public function __construct(private readonly HttpClientInterface $client, private readonly Ganesha $ganesha) {}

    public function wind(string $place): int
    {
        return $this->client->request('GET', 'https://weather.example/'.$place, ['max_duration' => 2])->toArray()['wind'];
    }
}
