<?php
namespace App\Controller;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class BookController
{
    #[Route('/api/books', methods: ['GET'])]
    public function index(): JsonResponse { return new JsonResponse([]); }
}
