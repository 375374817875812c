<?php

namespace App\Providers;

use App\Clients\EnrichmentClient;
use App\Clients\MailingListClient;
use App\Models\Deal;
use GuzzleHttp\Psr7\Request as PsrRequest;
use Illuminate\Cache\RateLimiting\Limit;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Context;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\RateLimiter;
use Illuminate\Support\ServiceProvider;
use Psr\Http\Message\RequestInterface;
use Spatie\Prometheus\Facades\Prometheus;

class AppServiceProvider extends ServiceProvider
{
    public function register(): void
    {
        $this->app->singleton(EnrichmentClient::class, fn () => new EnrichmentClient(config('services.enrichment')));
        $this->app->singleton(MailingListClient::class, fn () => new MailingListClient(config('services.mailing')));
    }

    public function boot(): void
    {
        Http::globalRequestMiddleware(
            fn (RequestInterface $r) => $r->withHeader('X-Request-Id', (string) Context::get('request_id', ''))
        );

        RateLimiter::for('api', fn (Request $r) => Limit::perMinute(120)->by($r->user()?->id ?: $r->ip()));
        RateLimiter::for('login', fn (Request $r) => [
            Limit::perMinute(5)->by(strtolower((string) $r->input('email')).'|'.$r->ip()),
        ]);

        Prometheus::addGauge('Deals won today')->value(fn () => Deal::wonToday()->count());
        Prometheus::addGauge('Open pipeline value')->value(fn () => (float) Deal::open()->sum('amount'));
    }
}
