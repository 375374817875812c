<?php

namespace App\Controller;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpKernel\Exception\ServiceUnavailableHttpException;
use Symfony\Component\RateLimiter\RateLimiterFactory;
use Symfony\Component\Routing\Attribute\Route;

final class ElevationController
{
    public function __construct(private readonly RateLimiterFactory $elevationLimiter)
    {
    }

    #[Route('/elevation/{trail}', methods: ['GET'])]
    public function profile(string $trail, Request $request): JsonResponse
    {
        if (!$this->elevationLimiter->create($request->getClientIp())->consume()->isAccepted()) {
            throw new ServiceUnavailableHttpException(60);
        }

        return new JsonResponse(['trail' => $trail, 'metres' => [310, 480, 655]]);
    }
}
