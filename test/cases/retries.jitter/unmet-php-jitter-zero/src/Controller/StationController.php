<?php

namespace App\Controller;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Contracts\HttpClient\HttpClientInterface;

final class StationController
{
    public function __construct(private HttpClientInterface $stationsClient)
    {
    }

    #[Route('/stations/{id}', methods: ['GET'])]
    public function show(string $id): JsonResponse
    {
        return new JsonResponse($this->stationsClient->request('GET', "/stations/$id")->toArray());
    }
}
