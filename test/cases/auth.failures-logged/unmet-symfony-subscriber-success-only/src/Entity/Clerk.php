<?php

namespace App\Entity;

use Doctrine\ORM\Mapping as ORM;
use Symfony\Component\Security\Core\User\PasswordAuthenticatedUserInterface;
use Symfony\Component\Security\Core\User\UserInterface;

#[ORM\Entity]
class Clerk implements UserInterface, PasswordAuthenticatedUserInterface
{
    #[ORM\Id, ORM\Column]
    public string $login;

    #[ORM\Column]
    public string $password;

    public function getUserIdentifier(): string { return $this->login; }
    public function getPassword(): string { return $this->password; }
    public function getRoles(): array { return ['ROLE_CLERK']; }
    public function eraseCredentials(): void {}
}
