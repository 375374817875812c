<?php

namespace App\Controller;

use App\Scores\ScoreArchive;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class ScoreController
{
    #[Route('/scores/{opus}', methods: ['GET'])]
    public function show(string $opus, ScoreArchive $archive): JsonResponse
    {
        return new JsonResponse($archive->find($opus));
    }
}
