<?php

namespace App\Http;

use Ackintosh\Ganesha;
use Ackintosh\Ganesha\Builder;
use Ackintosh\Ganesha\Storage\Adapter\Redis;

final class GaneshaFactory
{
    public function __construct(private readonly \Redis $redis) {}

    public function create(): Ganesha
    {
        return Builder::withRateStrategy()
            ->adapter(new Redis($this->redis))
            ->timeWindow(30)
            ->failureRateThreshold(50)
            ->minimumRequests(10)
            ->intervalToHalfOpen(15)
            ->build();
    }
}
