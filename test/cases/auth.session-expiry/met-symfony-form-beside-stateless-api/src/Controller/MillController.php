<?php

namespace App\Controller;

use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

class MillController extends AbstractController
{
    #[Route('/api/mills', methods: ['GET'])]
    public function index(): JsonResponse
    {
        return $this->json([]);
    }
}
