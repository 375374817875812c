<?php

namespace App\Message;

final class Dredge
{
    public function __construct(public int $canal) {}
}
