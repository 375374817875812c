<?php

namespace App\Http;

use Psr\Log\LoggerInterface;
use Symfony\Contracts\HttpClient\Exception\TransportExceptionInterface;
use Symfony\Contracts\HttpClient\HttpClientInterface;

final class PayoutGateway
{
    public function __construct(private readonly HttpClientInterface $client, private readonly LoggerInterface $logger) {}

    public function pay(string $loanId, int $amountCents, string $iban, string $name): string
    {
        $payload = ['reference' => $loanId, 'amount' => $amountCents, 'iban' => $iban, 'beneficiary' => $name];
        $this->logger->info('Payout requested', ['payload' => $payload]);

        try {
            return $this->client->request('PUT', '/payouts/'.$loanId, ['json' => $payload])->toArray()['id'];
        } catch (TransportExceptionInterface $e) {
            $this->logger->error('Payout gateway unreachable', ['loan' => $loanId, 'exception' => $e]);
            throw $e;
        }
    }
}
