<?php

namespace App\Weather;

use Ackintosh\Ganesha;
use Symfony\Contracts\HttpClient\HttpClientInterface;

final class Weather
{
    public function __construct(private readonly HttpClientInterface $client, private readonly Ganesha $ganesha) {}

    public function wind(string $place): int
    {
        if (!$this->ganesha->isAvailable('weather')) {
            throw new \RuntimeException('weather is suspended');
        }
        try {
            $wind = $this->client->request('GET', 'https://weather.example/'.$place, ['max_duration' => 2])->toArray()['wind'];
            $this->ganesha->success('weather');

            return $wind;
        } catch (\Throwable $e) {
            $this->ganesha->failure('weather');
            throw $e;
        }
    }
}
