<?php

namespace App\Providers;

use Illuminate\Database\Events\QueryExecuted;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\ServiceProvider;
use Prometheus\CollectorRegistry;
use Prometheus\Storage\Redis;

class MetricsProvider extends ServiceProvider
{
    public function register(): void
    {
        $this->app->singleton(CollectorRegistry::class, fn () => new CollectorRegistry(new Redis()));
    }

    public function boot(CollectorRegistry $registry): void
    {
        $seconds = $registry->getOrRegisterHistogram('stays', 'db_query_seconds', 'Queries', ['connection']);
        $errors = $registry->getOrRegisterCounter('stays', 'db_errors_total', 'Failed queries', ['connection']);
        DB::listen(fn (QueryExecuted $q) => $seconds->observe($q->time / 1000, [$q->connectionName]));
        $this->app['events']->listen('db.failed', fn ($name) => $errors->inc([$name]));
    }
}
