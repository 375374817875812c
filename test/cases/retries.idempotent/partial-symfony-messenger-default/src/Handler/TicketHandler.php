<?php

namespace App\Handler;

use App\Message\Ticket;
use Symfony\Component\Messenger\Attribute\AsMessageHandler;
use Symfony\Contracts\HttpClient\HttpClientInterface;

#[AsMessageHandler]
class TicketHandler
{
    public function __construct(private HttpClientInterface $client)
    {
    }

    public function __invoke(Ticket $ticket): void
    {
        $this->client->request('GET', 'https://tickets.example.org/' . $ticket->id, ['timeout' => 3, 'max_duration' => 5])->getContent();
    }
}
