<?php

namespace App\EventSubscriber;

use App\Entity\Loan;
use Psr\Log\LoggerInterface;
use Symfony\Component\EventDispatcher\Attribute\AsEventListener;
use Symfony\Component\HttpKernel\Event\TerminateEvent;
use Symfony\Component\Security\Http\Event\LoginFailureEvent;

final class RequestSummary
{
    public function __construct(private readonly LoggerInterface $logger) {}

    #[AsEventListener]
    public function onTerminate(TerminateEvent $event): void
    {
        $request = $event->getRequest();
        $loan = $request->attributes->get('_loan');
        $this->logger->info('request_summary', [
            'route' => $request->attributes->get('_route'),
            'status' => $event->getResponse()->getStatusCode(),
            'duration_ms' => (int) ((microtime(true) - $request->server->get('REQUEST_TIME_FLOAT')) * 1000),
            'loan_id' => $loan instanceof Loan ? $loan->id : null,
            'loan_status' => $loan instanceof Loan ? $loan->status : null,
            'amount_cents' => $loan instanceof Loan ? $loan->amountCents : null,
        ]);
    }

    #[AsEventListener]
    public function onLoginFailure(LoginFailureEvent $event): void
    {
        $this->logger->warning('authentication_failed', [
            'firewall' => $event->getFirewallName(),
            'reason' => $event->getException()::class,
        ]);
    }
}
