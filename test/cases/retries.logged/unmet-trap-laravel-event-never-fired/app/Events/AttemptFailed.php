<?php

namespace App\Events;

use Illuminate\Foundation\Events\Dispatchable;

class AttemptFailed
{
    use Dispatchable;

    public function __construct(public readonly string $upstream, public readonly int $attempt)
    {
    }
}
