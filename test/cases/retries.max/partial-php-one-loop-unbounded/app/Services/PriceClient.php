<?php

namespace App\Services;

use Illuminate\Support\Facades\Http;

class PriceClient
{
    public function price(string $sku): array
    {
        return Http::baseUrl(config('services.prices.url'))
            ->timeout(3)
            ->retry(3, fn (int $attempt) => 100 * 2 ** $attempt)
            ->get("/prices/$sku")
            ->json();
    }
}
