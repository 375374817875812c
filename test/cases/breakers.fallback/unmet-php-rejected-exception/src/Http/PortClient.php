<?php

namespace App\Http;

use Ackintosh\Ganesha\Builder;
use Ackintosh\Ganesha\GuzzleMiddleware;
use Ackintosh\Ganesha\Storage\Adapter\Apcu;
use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;

final class PortClient
{
    private Client $http;

    public function __construct(string $portsUrl)
    {
        $stack = HandlerStack::create();
        $stack->push(new GuzzleMiddleware(Builder::withCountStrategy()
            ->adapter(new Apcu())
            ->failureCountThreshold(5)
            ->intervalToHalfOpen(10)
            ->build()));
        $this->http = new Client(['base_uri' => $portsUrl, 'timeout' => 2, 'handler' => $stack]);
    }

    public function queue(string $port): string
    {
        return (string) $this->http->get("/ports/$port/queue")->getBody();
    }
}
