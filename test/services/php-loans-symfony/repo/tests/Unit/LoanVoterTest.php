<?php

namespace App\Tests\Unit;

use App\Entity\Borrower;
use App\Entity\Loan;
use App\Security\LoanVoter;
use PHPUnit\Framework\TestCase;
use Symfony\Component\Security\Core\Authentication\Token\UsernamePasswordToken;
use Symfony\Component\Security\Core\Authorization\Voter\VoterInterface;

final class LoanVoterTest extends TestCase
{
    public function testStrangersAreRefused(): void
    {
        $owner = new Borrower();
        $owner->id = 'a';
        $stranger = new Borrower();
        $stranger->id = 'b';
        $vote = (new LoanVoter())->vote(new UsernamePasswordToken($stranger, 'api'), new Loan($owner, 100, 'standard'), [LoanVoter::VIEW]);
        self::assertSame(VoterInterface::ACCESS_DENIED, $vote);
    }
}
