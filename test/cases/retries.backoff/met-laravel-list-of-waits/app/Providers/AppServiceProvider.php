<?php

namespace App\Providers;

use App\Services\CraneClient;
use Illuminate\Http\Client\ConnectionException;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;
use Illuminate\Support\ServiceProvider;

class AppServiceProvider extends ServiceProvider
{
    public function register(): void
    {
        $this->app->singleton(CraneClient::class, fn () => new CraneClient(
            Http::baseUrl(config('services.crane.url'))
                ->timeout(config('services.crane.timeout'))
                ->retry([100, 400, 1600], throw: true, when: function ($exception) {
                    Log::warning('crane call failed, trying again', ['error' => $exception->getMessage()]);

                    return $exception instanceof ConnectionException;
                })
        ));
    }
}
