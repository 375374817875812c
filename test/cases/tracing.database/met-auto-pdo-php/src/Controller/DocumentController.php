<?php

declare(strict_types=1);

namespace App\Controller;

use App\Entity\Document;
use Doctrine\ORM\EntityManagerInterface;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Routing\Attribute\Route;

final class DocumentController
{
    public function __construct(private EntityManagerInterface $em)
    {
    }

    #[Route('/documents/{id}', methods: ['GET'])]
    public function show(int $id): JsonResponse
    {
        $document = $this->em->find(Document::class, $id);

        return $document ? new JsonResponse(['title' => $document->title]) : new JsonResponse(null, 404);
    }
}
