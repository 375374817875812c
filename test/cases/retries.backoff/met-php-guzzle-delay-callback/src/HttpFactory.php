<?php

namespace App;

use GuzzleHttp\Client;
use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;

final class HttpFactory
{
    public static function make(string $baseUri): Client
    {
        $stack = HandlerStack::create();
        $stack->push(Middleware::retry(
            fn (int $n, $req, $res = null, $e = null): bool =>
                $n < 3 && $req->getMethod() === 'GET' && ($e instanceof ConnectException || ($res && $res->getStatusCode() >= 500)),
            fn (int $n): int => (2 ** $n) * 100
        ));
        return new Client(['base_uri' => $baseUri, 'timeout' => 3, 'handler' => $stack]);
    }
}
