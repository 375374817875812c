<?php

namespace App\Providers;

use Illuminate\Cache\RateLimiting\Limit;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\RateLimiter;
use Illuminate\Support\ServiceProvider;

class AppServiceProvider extends ServiceProvider
{
    public function boot(): void
    {
        RateLimiter::for('looms', fn (Request $request) => Limit::perMinute(100)->by($request->user()->id));
        RateLimiter::for('exports', fn () => Limit::perHour(200));
    }
}
