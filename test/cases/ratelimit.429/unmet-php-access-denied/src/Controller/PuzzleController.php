<?php

namespace App\Controller;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class PuzzleController
{
    #[Route('/puzzles/{id}', methods: ['GET'])]
    public function show(int $id): JsonResponse
    {
        return new JsonResponse(['id' => $id, 'grid' => '53..7....']);
    }
}
