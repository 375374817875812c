<?php

namespace App\Events;

use Illuminate\Foundation\Events\Dispatchable;

class GuestFileOpened
{
    use Dispatchable;

    public function __construct(public readonly int $clerkId, public readonly int $guestId)
    {
    }
}
