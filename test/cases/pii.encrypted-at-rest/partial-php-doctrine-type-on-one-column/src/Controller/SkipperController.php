<?php

namespace App\Controller;

use App\Entity\Skipper;
use Doctrine\ORM\EntityManagerInterface;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class SkipperController
{
    public function __construct(private readonly EntityManagerInterface $em) {}

    #[Route('/skippers', methods: ['POST'])]
    public function add(): JsonResponse
    {
        $skipper = new Skipper();
        $this->em->persist($skipper);
        $this->em->flush();

        return new JsonResponse(['id' => $skipper->id], 201);
    }
}
