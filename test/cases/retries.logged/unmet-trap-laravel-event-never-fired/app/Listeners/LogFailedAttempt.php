<?php

namespace App\Listeners;

use App\Events\AttemptFailed;
use Illuminate\Support\Facades\Log;

class LogFailedAttempt
{
    public function handle(AttemptFailed $event): void
    {
        Log::warning('upstream attempt failed', ['upstream' => $event->upstream, 'attempt' => $event->attempt]);
    }
}
