<?php

namespace App\Services;

use Illuminate\Http\Client\ConnectionException;
use Illuminate\Http\Client\RequestException;
use Illuminate\Support\Facades\Http;
use Throwable;

class Allergens
{
    public function of(string $dish): array
    {
        return Http::baseUrl(config('services.allergens.url'))
            ->timeout(3)
            ->retry(
                4,
                fn (int $attempt): int => 100 * 2 ** $attempt + random_int(0, 100),
                fn (Throwable $e): bool => $e instanceof ConnectionException
                    || ($e instanceof RequestException && $e->response->serverError()),
            )
            ->get('/dishes/'.rawurlencode($dish).'/allergens')
            ->json();
    }
}
