<?php

declare(strict_types=1);

namespace App\Controller;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class QuoteController
{
    #[Route('/quote/{pages}/{copies}', methods: ['GET'])]
    public function __invoke(int $pages, int $copies): JsonResponse
    {
        $cents = $pages * $copies * ($copies >= 100 ? 3 : 5);

        return new JsonResponse(['cents' => $cents]);
    }
}
