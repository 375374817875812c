<?php

namespace App\Providers;

use Illuminate\Database\Events\MigrationEnded;
use Illuminate\Database\Events\MigrationStarted;
use Illuminate\Support\Facades\Event;
use Illuminate\Support\Facades\Log;
use Illuminate\Support\ServiceProvider;

class AppServiceProvider extends ServiceProvider
{
    private float $startedAt = 0.0;

    public function boot(): void
    {
        Event::listen(function (MigrationStarted $event) {
            $this->startedAt = microtime(true);
        });

        Event::listen(function (MigrationEnded $event) {
            Log::info('migration.done', [
                'migration' => basename((new \ReflectionObject($event->migration))->getFileName(), '.php'),
                'direction' => $event->method,
                'duration_ms' => (int) round((microtime(true) - $this->startedAt) * 1000),
            ]);
        });
    }
}
