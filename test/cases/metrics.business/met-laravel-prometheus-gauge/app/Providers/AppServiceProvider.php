<?php

namespace App\Providers;

use App\Models\Loaf;
use Illuminate\Support\ServiceProvider;
use Spatie\Prometheus\Facades\Prometheus;

class AppServiceProvider extends ServiceProvider
{
    public function boot(): void
    {
        Prometheus::addGauge('Loaves sold today')->value(fn () => Loaf::soldToday()->count());
    }
}
