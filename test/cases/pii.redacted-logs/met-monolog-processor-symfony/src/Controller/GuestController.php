<?php
namespace App\Controller;
use App\Entity\Guest;
use Doctrine\ORM\EntityManagerInterface;
use Psr\Log\LoggerInterface;
use Symfony\Component\HttpFoundation\{Request, Response};
use Symfony\Component\Routing\Attribute\Route;
final class GuestController
{
    public function __construct(private EntityManagerInterface $em, private LoggerInterface $logger) {}
    #[Route('/guests', methods: ['POST'])]
    public function add(Request $request): Response
    {
        $g = new Guest();
        $g->email = $request->request->get('email');
        $this->em->persist($g);
        $this->em->flush();
        $this->logger->info('guest added', ['email' => $g->email]);
        return new Response('', 201);
    }
}
