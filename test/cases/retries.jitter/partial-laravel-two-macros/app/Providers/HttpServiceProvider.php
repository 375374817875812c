<?php

namespace App\Providers;

use Illuminate\Support\Facades\Http;
use Illuminate\Support\ServiceProvider;

class HttpServiceProvider extends ServiceProvider
{
    public function boot(): void
    {
        Http::macro('catalogue', fn () => Http::baseUrl(config('services.catalogue.url'))
            ->timeout(3)
            ->retry(4, fn (int $n) => 100 * 2 ** $n + random_int(0, 100 * 2 ** $n)));

        Http::macro('stock', fn () => Http::baseUrl(config('services.stock.url'))
            ->timeout(3)
            ->retry(4, fn (int $n) => 100 * 2 ** $n));
    }
}
