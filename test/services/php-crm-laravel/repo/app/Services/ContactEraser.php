<?php

namespace App\Services;

use App\Clients\MailingListClient;
use App\Models\Contact;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Storage;
use Spatie\Activitylog\Models\Activity;

class ContactEraser
{
    public function __construct(private readonly MailingListClient $mailing) {}

    public function erase(Contact $contact): void
    {
        $this->mailing->remove($contact->id);
        Storage::disk('attachments')->deleteDirectory("contacts/{$contact->id}");

        DB::transaction(function () use ($contact) {
            $contact->deals()->update(['title' => 'erased']);
            $contact->disableLogging();
            $contact->update([
                'name' => 'erased', 'email' => "erased-{$contact->id}@invalid", 'phone' => null,
                'company' => null, 'enrichment' => null,
            ]);
            Activity::forSubject($contact)->update(['properties' => '{}']);
        });
    }
}
