<?php

namespace App\Message;

final class BookingPaid
{
    public function __construct(public string $line) {}
}
