<?php

namespace App\Controller;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class PostcodeController
{
    #[Route('/postcodes/{code}', methods: ['GET'])]
    public function show(string $code): JsonResponse
    {
        return new JsonResponse(['code' => strtoupper($code), 'valid' => 1 === preg_match('/^[A-Z]{1,2}\d/i', $code)]);
    }
}
