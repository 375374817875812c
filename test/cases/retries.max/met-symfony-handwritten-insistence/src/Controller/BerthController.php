<?php

namespace App\Controller;

use App\Berths\BerthRegister;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class BerthController
{
    #[Route('/harbours/{harbour}/berths', methods: ['GET'])]
    public function free(string $harbour, BerthRegister $berths): JsonResponse
    {
        return new JsonResponse($berths->free($harbour));
    }
}
