<?php

namespace App\Jobs;

use App\Models\Contact;
use App\Services\ContactEraser;
use Illuminate\Contracts\Queue\ShouldQueue;
use Illuminate\Foundation\Queue\Queueable;
use Illuminate\Support\Facades\Log;

class PurgeDormantContacts implements ShouldQueue
{
    use Queueable;

    public int $tries = 3;
    public int $backoff = 60;
    public int $timeout = 55;

    public function handle(ContactEraser $eraser): void
    {
        $dormant = Contact::where('last_touched_at', '<', now()->subYears(3))->limit(200)->get();
        $dormant->each(fn (Contact $c) => $eraser->erase($c));
        Log::info('dormant contacts erased', ['count' => $dormant->count()]);
    }
}
