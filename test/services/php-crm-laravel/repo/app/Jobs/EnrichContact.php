<?php

namespace App\Jobs;

use App\Clients\EnrichmentClient;
use App\Clients\MailingListClient;
use App\Models\Contact;
use Illuminate\Bus\Queueable;
use Illuminate\Contracts\Queue\ShouldQueue;
use Illuminate\Foundation\Bus\Dispatchable;
use Illuminate\Queue\InteractsWithQueue;
use Illuminate\Queue\SerializesModels;
use Illuminate\Support\Facades\Log;

class EnrichContact implements ShouldQueue
{
    use Dispatchable, InteractsWithQueue, Queueable, SerializesModels;

    public int $tries = 3;
    public int $backoff = 15;
    public int $timeout = 50;

    public function __construct(public Contact $contact)
    {
        $this->onQueue('enrichment');
    }

    public function handle(EnrichmentClient $enrichment, MailingListClient $mailing): void
    {
        $this->contact->update(['enrichment' => $enrichment->company(str($this->contact->email)->after('@'))]);
        $mailing->subscribe($this->contact->id, $this->contact->email);
        Log::info('contact enriched', ['contact_id' => $this->contact->id]);
    }
}
