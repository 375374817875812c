<?php

namespace App\Controller;

use App\Service\Tides;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

class TideController
{
    public function __construct(private Tides $tides)
    {
    }

    #[Route('/tides', methods: ['GET'])]
    public function today(): JsonResponse
    {
        return new JsonResponse($this->tides->today());
    }
}
