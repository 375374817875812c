<?php

namespace App\Controller;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpKernel\Exception\TooManyRequestsHttpException;
use Symfony\Component\RateLimiter\RateLimiterFactory;
use Symfony\Component\Routing\Attribute\Route;

final class TrailController
{
    public function __construct(private readonly RateLimiterFactory $trailsLimiter)
    {
    }

    #[Route('/trails/{region}', methods: ['GET'])]
    public function list(string $region, Request $request): JsonResponse
    {
        $limit = $this->trailsLimiter->create($request->getClientIp())->consume();
        if (!$limit->isAccepted()) {
            throw new TooManyRequestsHttpException($limit->getRetryAfter()->getTimestamp() - time());
        }

        return new JsonResponse(['region' => $region, 'trails' => ['ridge', 'lake']]);
    }
}
