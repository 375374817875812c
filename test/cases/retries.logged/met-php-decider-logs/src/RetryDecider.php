<?php

namespace App;

use GuzzleHttp\Exception\ConnectException;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Log\LoggerInterface;

final class RetryDecider
{
    public function __construct(private LoggerInterface $log)
    {
    }

    public function __invoke(int $n, RequestInterface $req, ?ResponseInterface $res = null, ?\Throwable $e = null): bool
    {
        if ($n >= 3 || $req->getMethod() !== 'GET') {
            return false;
        }
        if (! $e instanceof ConnectException && ($res === null || $res->getStatusCode() < 500)) {
            return false;
        }
        $this->log->warning('retrying upstream call', ['attempt' => $n + 1, 'path' => $req->getUri()->getPath()]);
        return true;
    }
}
