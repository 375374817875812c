<?php

namespace App\Clients;

use Illuminate\Http\Client\ConnectionException;
use Illuminate\Http\Client\RequestException;
use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;

class EnrichmentClient
{
    private const OPEN_KEY = 'breaker:enrichment:open';
    private const COUNT_KEY = 'breaker:enrichment:failures';

    public function __construct(private readonly array $config) {}

    public function company(string $domain): array
    {
        if (Cache::has(self::OPEN_KEY)) {
            return Cache::get("enrichment:last:$domain", []);
        }

        try {
            $body = Http::withToken($this->config['key'])
                ->retry(3, 200)
                ->get("{$this->config['url']}/companies", ['domain' => $domain])
                ->throw()
                ->json();
            Cache::forget(self::COUNT_KEY);
            Cache::put("enrichment:last:$domain", $body, now()->addDays(7));

            return $body;
        } catch (RequestException|ConnectionException $e) {
            Cache::add(self::COUNT_KEY, 0, 120);
            if (Cache::increment(self::COUNT_KEY) >= 5) {
                Cache::put(self::OPEN_KEY, true, 30);
                Log::warning('enrichment calls paused');
            }
            throw $e;
        }
    }
}
