<?php

namespace App\Entity;

use Doctrine\ORM\Mapping as ORM;
use Symfony\Component\Serializer\Attribute\Groups;
use Symfony\Component\Uid\Uuid;

#[ORM\Entity]
class Loan
{
    #[ORM\Id, ORM\Column(type: 'guid')]
    #[Groups(['loan'])]
    public string $id;

    #[ORM\Column]
    #[Groups(['loan'])]
    public string $status = 'filed';

    #[ORM\Column(nullable: true)]
    public ?int $score = null;

    #[ORM\Column(nullable: true)]
    #[Groups(['loan'])]
    public ?string $payoutId = null;

    public function __construct(
        #[ORM\ManyToOne] public Borrower $borrower,
        #[ORM\Column, Groups(['loan'])] public int $amountCents,
        #[ORM\Column(length: 32), Groups(['loan'])] public string $product,
    ) {
        $this->id = Uuid::v7()->toRfc4122();
    }
}
