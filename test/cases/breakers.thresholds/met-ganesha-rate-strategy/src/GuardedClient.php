<?php

declare(strict_types=1);

namespace Schneiderei;

use Ackintosh\Ganesha\Builder;
use Ackintosh\Ganesha\GuzzleMiddleware;
use Ackintosh\Ganesha\Storage\Adapter\Apcu;
use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;

final class GuardedClient
{
    public static function to(string $baseUri): Client
    {
        $ganesha = Builder::withRateStrategy()
            ->adapter(new Apcu())
            ->timeWindow(30)
            ->failureRateThreshold(50)
            ->minimumRequests(10)
            ->intervalToHalfOpen(15)
            ->build();

        $stack = HandlerStack::create();
        $stack->push(new GuzzleMiddleware($ganesha));

        return new Client([
            'base_uri' => $baseUri,
            'handler' => $stack,
            'connect_timeout' => 1.0,
            'timeout' => 3.0,
        ]);
    }
}
