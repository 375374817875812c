<?php

namespace App\Controller;

use App\Entity\Borrower;
use App\Entity\Loan;
use App\Http\CreditBureau;
use App\Message\PayOutLoan;
use App\Security\LoanVoter;
use Doctrine\ORM\EntityManagerInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\Messenger\MessageBusInterface;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Component\Security\Http\Attribute\CurrentUser;
use Symfony\Component\Security\Http\Attribute\IsGranted;

final class LoanController extends AbstractController
{
    public function __construct(private readonly EntityManagerInterface $em) {}

    #[Route('/api/loans', methods: ['GET'])]
    public function mine(#[CurrentUser] Borrower $user): JsonResponse
    {
        return $this->json($this->em->getRepository(Loan::class)->findBy(['borrower' => $user], limit: 50), context: ['groups' => 'loan']);
    }

    #[Route('/api/loans', methods: ['POST'])]
    public function apply(Request $request, #[CurrentUser] Borrower $user, CreditBureau $bureau): JsonResponse
    {
        $body = $request->toArray();
        $loan = new Loan($user, (int) $body['amountCents'], (string) $body['product']);
        $loan->score = $bureau->score($user->bureauReference);
        $this->em->persist($loan);
        $this->em->flush();
        $request->attributes->set('_loan', $loan);

        return $this->json($loan, 201, context: ['groups' => 'loan']);
    }

    #[Route('/api/loans/{id}', methods: ['GET'])]
    #[IsGranted(LoanVoter::VIEW, subject: 'loan')]
    public function show(Loan $loan, Request $request): JsonResponse
    {
        $request->attributes->set('_loan', $loan);

        return $this->json($loan, context: ['groups' => 'loan']);
    }

    #[Route('/api/desk/loans/{id}/approve', methods: ['POST'])]
    public function approve(Loan $loan, MessageBusInterface $bus, Request $request): JsonResponse
    {
        $loan->status = 'approved';
        $this->em->flush();
        $bus->dispatch(new PayOutLoan($loan->id));
        $request->attributes->set('_loan', $loan);

        return $this->json(['status' => 'approved'], 202);
    }

    #[Route('/internal/loans/{id}', methods: ['GET'])]
    public function forLedger(Loan $loan): JsonResponse
    {
        return $this->json($loan, context: ['groups' => 'loan']);
    }
}
