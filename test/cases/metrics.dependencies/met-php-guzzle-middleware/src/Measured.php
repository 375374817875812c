<?php

namespace App;

use GuzzleHttp\Promise\Create;
use Prometheus\CollectorRegistry;
use Psr\Http\Message\RequestInterface;

final class Measured
{
    public function __construct(private CollectorRegistry $registry)
    {
    }

    public function __invoke(callable $next): callable
    {
        $hist = $this->registry->getOrRegisterHistogram('barns', 'outbound_seconds', 'Outbound call time', ['host', 'outcome']);
        return function (RequestInterface $req, array $options) use ($next, $hist) {
            $start = microtime(true);
            $host = $req->getUri()->getHost();
            return $next($req, $options)->then(
                function ($res) use ($hist, $start, $host) {
                    $hist->observe(microtime(true) - $start, [$host, $res->getStatusCode() < 500 ? 'ok' : 'error']);
                    return $res;
                },
                function ($e) use ($hist, $start, $host) {
                    $hist->observe(microtime(true) - $start, [$host, 'error']);
                    return Create::rejectionFor($e);
                }
            );
        };
    }
}
