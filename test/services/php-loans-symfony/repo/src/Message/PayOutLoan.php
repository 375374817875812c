<?php

namespace App\Message;

final readonly class PayOutLoan
{
    public function __construct(public string $loanId) {}
}
