<?php

namespace App\Listeners;

use Illuminate\Auth\Events\Failed;
use Illuminate\Auth\Events\Lockout;
use Illuminate\Support\Facades\Log;

class LogRejectedLogin
{
    public function failed(Failed $event): void
    {
        Log::warning('login failed', ['guard' => $event->guard, 'user_id' => $event->user?->getAuthIdentifier()]);
    }

    public function lockedOut(Lockout $event): void
    {
        Log::warning('login locked out', ['path' => $event->request->path()]);
    }
}
