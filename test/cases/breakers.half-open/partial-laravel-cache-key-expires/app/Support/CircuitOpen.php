<?php

namespace App\Support;

use RuntimeException;

class CircuitOpen extends RuntimeException
{
    public function __construct(string $name)
    {
        parent::__construct("calls to {$name} are suspended");
    }
}
