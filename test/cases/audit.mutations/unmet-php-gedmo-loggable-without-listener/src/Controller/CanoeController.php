<?php

namespace App\Controller;

use App\Entity\Canoe;
use Doctrine\ORM\EntityManagerInterface;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class CanoeController
{
    public function __construct(private readonly EntityManagerInterface $em) {}

    #[Route('/canoes', methods: ['POST'])]
    public function add(): JsonResponse
    {
        $canoe = new Canoe();
        $this->em->persist($canoe);
        $this->em->flush();

        return new JsonResponse(['id' => $canoe->id], 201);
    }
}
