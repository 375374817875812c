<?php

namespace App\Entity;

use Doctrine\ORM\Mapping as ORM;
use Symfony\Component\Security\Core\User\PasswordAuthenticatedUserInterface;
use Symfony\Component\Security\Core\User\UserInterface;
use Symfony\Component\Serializer\Attribute\Groups;

#[ORM\Entity]
class Borrower implements UserInterface, PasswordAuthenticatedUserInterface
{
    #[ORM\Id, ORM\Column(type: 'guid')]
    #[Groups(['borrower'])]
    public string $id;

    #[ORM\Column(unique: true)]
    #[Groups(['borrower'])]
    public string $email;

    #[ORM\Column]
    public string $password;

    #[ORM\Column]
    #[Groups(['borrower'])]
    public string $fullName;

    #[ORM\Column(nullable: true)]
    #[Groups(['borrower'])]
    public ?string $phone = null;

    #[ORM\Column(type: 'sealed_string')]
    public string $nationalId;

    #[ORM\Column(type: 'sealed_string')]
    #[Groups(['borrower'])]
    public string $iban;

    #[ORM\Column]
    public string $bureauReference;

    #[ORM\Column(type: 'json')]
    public array $roles = [];

    public function getRoles(): array
    {
        return [...$this->roles, 'ROLE_USER'];
    }

    public function getPassword(): string
    {
        return $this->password;
    }

    public function getUserIdentifier(): string
    {
        return $this->id;
    }

    public function eraseCredentials(): void {}
}
