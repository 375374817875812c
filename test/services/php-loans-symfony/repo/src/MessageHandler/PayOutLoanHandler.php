<?php

namespace App\MessageHandler;

use App\Entity\Loan;
use App\Http\PayoutGateway;
use App\Message\PayOutLoan;
use Doctrine\ORM\EntityManagerInterface;
use Prometheus\CollectorRegistry;
use Symfony\Component\Lock\LockFactory;
use Symfony\Component\Messenger\Attribute\AsMessageHandler;

#[AsMessageHandler]
final class PayOutLoanHandler
{
    public function __construct(
        private readonly EntityManagerInterface $em,
        private readonly PayoutGateway $gateway,
        private readonly LockFactory $locks,
        private readonly CollectorRegistry $metrics,
    ) {}

    public function __invoke(PayOutLoan $message): void
    {
        $lock = $this->locks->createLock('payout');
        $lock->acquire(true);

        try {
            $loan = $this->em->find(Loan::class, $message->loanId);
            if (null === $loan || 'approved' !== $loan->status) {
                return;
            }
            $borrower = $loan->borrower;
            $loan->payoutId = $this->gateway->pay($loan->id, $loan->amountCents, $borrower->iban, $borrower->fullName);
            $loan->status = 'paid_out';
            $this->em->flush();
            $this->metrics->getOrRegisterCounter('loans', 'paid_out_total', 'Loans paid out', ['product'])->inc([$loan->product]);
        } finally {
            $lock->release();
        }
    }
}
