<?php

declare(strict_types=1);

namespace App\Controller;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Contracts\HttpClient\HttpClientInterface;

final class StationController
{
    public function __construct(private readonly HttpClientInterface $docksClient)
    {
    }

    #[Route('/stations/{id}/bikes', methods: ['GET'])]
    public function bikes(int $id): JsonResponse
    {
        $docks = $this->docksClient->request('GET', "/stations/{$id}/docks")->toArray();

        return new JsonResponse([
            'station' => $id,
            'bikes' => count(array_filter($docks, static fn (array $dock): bool => $dock['occupied'])),
        ]);
    }
}

