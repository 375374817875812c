<?php

namespace App\Security;

use App\Entity\Borrower;
use App\Entity\Loan;
use Symfony\Component\Security\Core\Authentication\Token\TokenInterface;
use Symfony\Component\Security\Core\Authorization\Voter\Voter;

final class LoanVoter extends Voter
{
    public const VIEW = 'LOAN_VIEW';

    protected function supports(string $attribute, mixed $subject): bool
    {
        return self::VIEW === $attribute && $subject instanceof Loan;
    }

    protected function voteOnAttribute(string $attribute, mixed $subject, TokenInterface $token): bool
    {
        $user = $token->getUser();

        return $user instanceof Borrower
            && ($subject->borrower->id === $user->id || \in_array('ROLE_LOAN_OFFICER', $user->getRoles(), true));
    }
}
