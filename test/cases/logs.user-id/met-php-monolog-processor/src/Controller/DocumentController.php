<?php

namespace App\Controller;

use Psr\Log\LoggerInterface;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class DocumentController
{
    public function __construct(private LoggerInterface $logger)
    {
    }

    #[Route('/documents/{id}', methods: ['DELETE'])]
    public function remove(int $id): JsonResponse
    {
        $this->logger->info('document removed', ['id' => $id]);
        return new JsonResponse(null, 204);
    }
}
