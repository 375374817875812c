<?php

namespace App\Controller;

use Psr\Log\LoggerInterface;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Component\Security\Http\Attribute\IsGranted;

final class TideController
{
    #[Route('/tides', methods: ['POST'])]
    #[IsGranted('ROLE_USER')]
    public function add(LoggerInterface $logger): JsonResponse
    {
        $logger->info('tide noted');

        return new JsonResponse([], 201);
    }
}
