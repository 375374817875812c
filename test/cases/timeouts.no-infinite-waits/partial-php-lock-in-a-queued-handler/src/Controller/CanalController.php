<?php

namespace App\Controller;

use App\Message\Dredge;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Messenger\MessageBusInterface;
use Symfony\Component\Routing\Attribute\Route;

final class CanalController
{
    #[Route('/canals/{id}/dredge', methods: ['POST'])]
    public function dredge(int $id, MessageBusInterface $bus): JsonResponse
    {
        $bus->dispatch(new Dredge($id));

        return new JsonResponse([], 202);
    }
}
