<?php

namespace App\Listeners;

use Illuminate\Auth\Events\Failed;
use Illuminate\Support\Facades\Log;

class LogFailedLogin
{
    public function handle(Failed $event): void
    {
        Log::warning('login failed', [
            'guard' => $event->guard,
            'user_id' => $event->user?->getAuthIdentifier(),
            'ip' => request()->ip(),
        ]);
    }
}
