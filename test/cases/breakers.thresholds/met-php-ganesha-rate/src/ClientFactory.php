<?php

namespace App;

use Ackintosh\Ganesha\Builder;
use Ackintosh\Ganesha\GuzzleMiddleware;
use Ackintosh\Ganesha\Storage\Adapter\Apcu;
use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;

final class ClientFactory
{
    public static function make(string $baseUri): Client
    {
        $ganesha = Builder::withRateStrategy()
            ->adapter(new Apcu())
            ->timeWindow(30)
            ->failureRateThreshold(50)
            ->minimumRequests(10)
            ->intervalToHalfOpen(5)
            ->build();
        $stack = HandlerStack::create();
        $stack->push(new GuzzleMiddleware($ganesha));
        return new Client(['base_uri' => $baseUri, 'timeout' => 3, 'handler' => $stack]);
    }
}
