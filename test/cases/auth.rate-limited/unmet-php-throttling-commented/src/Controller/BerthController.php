<?php

namespace App\Controller;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class BerthController
{
    #[Route('/berths', methods: ['GET'])]
    public function index(): JsonResponse
    {
        return new JsonResponse([]);
    }
}
