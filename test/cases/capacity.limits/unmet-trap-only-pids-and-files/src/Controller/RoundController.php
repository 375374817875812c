<?php

declare(strict_types=1);

namespace App\Controller;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class RoundController
{
    #[Route('/rounds/{n}', methods: ['GET'])]
    public function __invoke(int $n): JsonResponse
    {
        return new JsonResponse(['round' => $n, 'questions' => 8, 'joker' => 0 === $n % 3]);
    }
}
