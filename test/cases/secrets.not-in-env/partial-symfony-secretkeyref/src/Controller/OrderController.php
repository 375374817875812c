<?php

namespace App\Controller;

use Doctrine\DBAL\Connection;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\Mailer\MailerInterface;
use Symfony\Component\Mime\Email;
use Symfony\Component\Routing\Attribute\Route;

final class OrderController
{
    public function __construct(private readonly Connection $db, private readonly MailerInterface $mailer)
    {
    }

    #[Route('/orders/{id}/bake', methods: ['POST'])]
    public function bake(int $id): JsonResponse
    {
        $this->db->update('orders', ['state' => 'baking'], ['id' => $id]);
        $this->mailer->send((new Email())->from('shop@bakery.example')->to('oven@bakery.example')
            ->subject("Order $id")->text("Please bake order $id."));

        return new JsonResponse(['state' => 'baking']);
    }
}
