<?php

namespace App\Controller;

use App\Entity\Borrower;
use Doctrine\ORM\EntityManagerInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Component\Security\Http\Attribute\CurrentUser;

final class BorrowerController extends AbstractController
{
    #[Route('/healthz', name: 'healthz', methods: ['GET'])]
    public function health(): Response
    {
        return new Response('ok');
    }

    #[Route('/api/me', methods: ['GET'])]
    public function me(#[CurrentUser] Borrower $user): JsonResponse
    {
        return $this->json($user, context: ['groups' => 'borrower']);
    }

    #[Route('/api/me', methods: ['PATCH'])]
    public function update(Request $request, #[CurrentUser] Borrower $user, EntityManagerInterface $em): JsonResponse
    {
        $body = $request->toArray();
        $user->phone = $body['phone'] ?? $user->phone;
        $user->iban = $body['iban'] ?? $user->iban;
        $em->flush();

        return $this->json($user, context: ['groups' => 'borrower']);
    }

    #[Route('/api/desk/borrowers/{id}', methods: ['GET'])]
    public function lookup(Borrower $borrower): JsonResponse
    {
        return $this->json($borrower, context: ['groups' => 'borrower']);
    }
}
