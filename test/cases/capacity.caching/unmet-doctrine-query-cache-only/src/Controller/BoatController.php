<?php

namespace App\Controller;

use App\Entity\Boat;
use Doctrine\ORM\EntityManagerInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Attribute\Route;

class BoatController extends AbstractController
{
    public function __construct(private readonly EntityManagerInterface $manager)
    {
    }

    #[Route('/boats', methods: ['GET'])]
    public function list(): Response
    {
        return $this->render('boats.html.twig', ['boats' => $this->manager->getRepository(Boat::class)->findAll()]);
    }
}
