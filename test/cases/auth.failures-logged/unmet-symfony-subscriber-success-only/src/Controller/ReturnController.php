<?php

namespace App\Controller;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class ReturnController
{
    #[Route('/returns/{year}/status', methods: ['GET'])]
    public function status(int $year): JsonResponse
    {
        return new JsonResponse(['year' => $year, 'open' => $year >= 2024]);
    }
}
