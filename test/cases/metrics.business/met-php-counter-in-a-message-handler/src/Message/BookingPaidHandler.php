<?php

namespace App\Message;

use Prometheus\CollectorRegistry;
use Symfony\Component\Messenger\Attribute\AsMessageHandler;

#[AsMessageHandler]
final class BookingPaidHandler
{
    public function __construct(private readonly CollectorRegistry $registry) {}

    public function __invoke(BookingPaid $message): void
    {
        $this->registry->getOrRegisterCounter('ferry', 'bookings_paid_total', 'Bookings paid', ['line'])->inc([$message->line]);
    }
}
