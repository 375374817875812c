<?php
namespace App;

use Ackintosh\Ganesha\Builder;
use Ackintosh\Ganesha\GuzzleMiddleware;
use Ackintosh\Ganesha\Storage\Adapter\Redis;
use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;

final class ClientFactory
{
    public static function make(\Redis $redis): Client
    {
        $ganesha = Builder::withRateStrategy()
            ->adapter(new Redis($redis))
            ->failureRateThreshold(50)
            ->intervalToHalfOpen(10)
            ->minimumRequests(10)
            ->timeWindow(30)
            ->build();
        $stack = HandlerStack::create();
        $stack->push(new GuzzleMiddleware($ganesha));
        return new Client(['handler' => $stack, 'timeout' => 2]);
    }
}
