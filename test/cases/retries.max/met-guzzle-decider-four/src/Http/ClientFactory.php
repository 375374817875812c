<?php

declare(strict_types=1);

namespace Orgel\Http;

use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;
use Psr\Log\LoggerInterface;

final class ClientFactory
{
    public static function to(string $baseUri, LoggerInterface $logger): Client
    {
        $stack = HandlerStack::create();
        $stack->push(Middleware::retry(
            new RetryDecider($logger),
            static fn (int $done): int => (int) (100 * 2 ** $done * (0.75 + mt_rand() / mt_getrandmax() / 2)),
        ));

        return new Client(['base_uri' => $baseUri, 'handler' => $stack, 'timeout' => 2.5]);
    }
}
