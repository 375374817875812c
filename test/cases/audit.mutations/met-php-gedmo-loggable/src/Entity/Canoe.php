<?php

namespace App\Entity;

use Doctrine\ORM\Mapping as ORM;
use Gedmo\Mapping\Annotation as Gedmo;

#[ORM\Entity]
#[Gedmo\Loggable]
class Canoe
{
    #[ORM\Id, ORM\Column]
    public int $id;

    #[ORM\Column]
    public string $state = 'free';
}
