<?php

namespace App\Controller;

use App\Weather\Weather;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class WindController
{
    #[Route('/wind/{place}', methods: ['GET'])]
    public function wind(string $place, Weather $weather): JsonResponse
    {
        return new JsonResponse(['wind' => $weather->wind($place)]);
    }
}
