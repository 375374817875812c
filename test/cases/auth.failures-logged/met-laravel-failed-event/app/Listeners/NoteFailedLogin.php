<?php

namespace App\Listeners;

use Illuminate\Auth\Events\Failed;
use Illuminate\Support\Facades\Log;

class NoteFailedLogin
{
    public function handle(Failed $event): void
    {
        Log::warning('login refused', ['guard' => $event->guard, 'account' => $event->user?->id, 'ip' => request()->ip()]);
    }
}
