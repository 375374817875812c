<?php

declare(strict_types=1);

namespace App\Controller;

use App\Audit\AuditTrail;
use Doctrine\DBAL\Connection;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Routing\Attribute\Route;
use Symfony\Component\Security\Http\Attribute\IsGranted;

#[IsGranted('ROLE_RECEPTION')]
#[Route('/reservations/{id}', requirements: ['id' => '\d+'])]
final class ReservationController
{
    public function __construct(private readonly Connection $db, private readonly AuditTrail $trail)
    {
    }

    #[Route('', methods: ['PUT'])]
    public function move(int $id, Request $request): Response
    {
        $this->db->update('reservation', ['arrives' => $request->getPayload()->getString('arrives')], ['id' => $id]);
        $this->trail->add('a reservation was moved');

        return new Response(status: 204);
    }

    #[Route('', methods: ['DELETE'])]
    public function cancel(int $id): Response
    {
        $this->db->delete('reservation', ['id' => $id]);
        $this->trail->add('a reservation was cancelled');

        return new Response(status: 204);
    }
}
