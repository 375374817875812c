<?php

namespace App\Controller;

use App\Http\PortClient;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class PortController
{
    #[Route('/ports/{port}/queue', methods: ['GET'])]
    public function queue(string $port, PortClient $ports): JsonResponse
    {
        return JsonResponse::fromJsonString($ports->queue($port));
    }
}
