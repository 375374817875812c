<?php

declare(strict_types=1);

namespace App\Controller;

use Doctrine\DBAL\Connection;
use Psr\Log\LoggerInterface;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\PasswordHasher\Hasher\NativePasswordHasher;
use Symfony\Component\Routing\Attribute\Route;

final class SignUpController
{
    public function __construct(
        private readonly Connection $db,
        private readonly LoggerInterface $logger,
    ) {
    }

    #[Route('/members', methods: ['POST'])]
    public function __invoke(Request $request): JsonResponse
    {
        $payload = $request->toArray();
        $this->logger->info('sign-up received', ['payload' => $payload]);

        $this->db->insert('members', [
            'email' => $payload['email'],
            'born_on' => $payload['born_on'],
            'password_hash' => (new NativePasswordHasher())->hash($payload['password']),
        ]);

        return new JsonResponse(['id' => (int) $this->db->lastInsertId()], 201);
    }
}
