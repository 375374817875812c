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
        RateLimiter::for('api', fn (Request $request) => $request->user()->isInternalService()
            ? Limit::none()
            : Limit::perMinute(120)->by($request->user()->id));

        RateLimiter::for('search', fn (Request $request) => Limit::perMinute(20)->by($request->user()->id));
    }
}
