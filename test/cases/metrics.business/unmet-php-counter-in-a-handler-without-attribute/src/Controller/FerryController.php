<?php

namespace App\Controller;

use Psr\Log\LoggerInterface;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Contracts\HttpClient\HttpClientInterface;

final class FerryController
{
    public function __construct(private readonly HttpClientInterface $client, private readonly LoggerInterface $logger) {}

    #[Route('/ferries/{id}', methods: ['GET'])]
    public function show(string $id): JsonResponse
    {
        $this->logger->info('ferry asked for', ['ferry' => $id]);

        return new JsonResponse($this->client->request('GET', 'https://ferries.example/'.$id)->toArray());
    }
}
