<?php

declare(strict_types=1);

namespace App\Controller;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

#[Route('/api/monuments')]
final class MonumentController
{
    private const MONUMENTS = [
        'celle-castle' => ['name' => 'Celle Castle', 'built' => 1530],
        'fagus-works' => ['name' => 'Fagus Works', 'built' => 1911],
    ];

    #[Route('', methods: ['GET'])]
    public function all(): JsonResponse
    {
        return new JsonResponse(self::MONUMENTS);
    }

    #[Route('/{slug}', methods: ['GET'])]
    public function one(string $slug): JsonResponse
    {
        $monument = self::MONUMENTS[$slug] ?? null;

        return new JsonResponse($monument, $monument === null ? 404 : 200);
    }
}
