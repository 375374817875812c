<?php

namespace App\Listeners;

use App\Events\GuestFileOpened;
use Illuminate\Support\Facades\DB;

class RecordDisclosure
{
    public function handle(GuestFileOpened $event): void
    {
        DB::table('disclosures')->insert([
            'clerk_id' => $event->clerkId,
            'guest_id' => $event->guestId,
            'opened_at' => now(),
        ]);
    }
}
