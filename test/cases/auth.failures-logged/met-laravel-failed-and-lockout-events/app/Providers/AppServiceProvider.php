<?php

namespace App\Providers;

use App\Listeners\LogRejectedLogin;
use Illuminate\Auth\Events\Failed;
use Illuminate\Auth\Events\Lockout;
use Illuminate\Support\Facades\Event;
use Illuminate\Support\ServiceProvider;

class AppServiceProvider extends ServiceProvider
{
    public function boot(): void
    {
        Event::listen(Failed::class, [LogRejectedLogin::class, 'failed']);
        Event::listen(Lockout::class, [LogRejectedLogin::class, 'lockedOut']);
    }
}
