<?php

namespace App\Controller;

use App\Toll\TollClient;
use Psr\Log\LoggerInterface;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Contracts\HttpClient\Exception\TransportExceptionInterface;

final class FeeController
{
    public function __construct(private readonly TollClient $toll, private readonly LoggerInterface $logger)
    {
    }

    #[Route('/fees/{plate}', methods: ['GET'])]
    public function show(string $plate): JsonResponse
    {
        try {
            return new JsonResponse($this->toll->fee($plate));
        } catch (TransportExceptionInterface $e) {
            $this->logger->error('toll service timed out', ['plate' => $plate, 'exception' => $e]);

            return new JsonResponse(['error' => 'toll'], 504);
        }
    }
}
