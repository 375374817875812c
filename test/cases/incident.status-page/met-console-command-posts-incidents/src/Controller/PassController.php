<?php

declare(strict_types=1);

namespace App\Controller;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class PassController
{
    #[Route('/passes/{days}', methods: ['GET'])]
    public function __invoke(int $days): JsonResponse
    {
        return new JsonResponse(['days' => $days, 'cents' => 5900 * $days - 300 * max(0, $days - 2)]);
    }
}
