<?php

namespace App\Clients;

use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;

class MailingListClient
{
    public function __construct(private readonly array $config) {}

    public function subscribe(int $contactId, string $email): void
    {
        $response = Http::withToken($this->config['key'])
            ->post("{$this->config['url']}/members", ['external_id' => $contactId, 'email' => $email]);

        if ($response->failed()) {
            Log::error('mailing list refused member', ['contact_id' => $contactId, 'body' => $response->body()]);
        }
    }

    public function status(int $contactId): ?string
    {
        return Http::withToken($this->config['key'])
            ->retry(3, 500)
            ->get("{$this->config['url']}/members/$contactId")
            ->throw()->json('status');
    }

    public function remove(int $contactId): void
    {
        Http::withToken($this->config['key'])
            ->retry(3, 500)
            ->delete("{$this->config['url']}/members/$contactId")
            ->throw();
    }
}
