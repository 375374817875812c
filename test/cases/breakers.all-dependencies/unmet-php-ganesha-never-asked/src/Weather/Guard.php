<?php

namespace App\Weather;

use Ackintosh\Ganesha;
use Ackintosh\Ganesha\Builder;
use Ackintosh\Ganesha\Storage\Adapter\Apcu;

final class Guard
{
    public static function make(): Ganesha
    {
        return Builder::withCountStrategy()->adapter(new Apcu())->failureCountThreshold(8)->intervalToHalfOpen(10)->build();
    }
}
