<?php

namespace App\Entity;

use Doctrine\ORM\Mapping as ORM;

#[ORM\Entity]
class Canoe
{
    #[ORM\Id, ORM\Column]
    public int $id;

    #[ORM\Column]
    public string $state = 'free';
}
