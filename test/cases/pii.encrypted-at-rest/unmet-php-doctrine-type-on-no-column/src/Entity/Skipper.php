<?php

namespace App\Entity;

use Doctrine\ORM\Mapping as ORM;

#[ORM\Entity]
class Skipper
{
    #[ORM\Id, ORM\Column]
    public int $id;

    #[ORM\Column]
    public string $email;

    #[ORM\Column(type: 'text')]
    public string $iban;
}
