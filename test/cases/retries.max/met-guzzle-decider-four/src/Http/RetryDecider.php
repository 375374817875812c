<?php

declare(strict_types=1);

namespace Orgel\Http;

use GuzzleHttp\Exception\ConnectException;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Log\LoggerInterface;
use Throwable;

final class RetryDecider
{
    public function __construct(private readonly LoggerInterface $logger, private readonly int $retries = 4)
    {
    }

    public function __invoke(
        int $done,
        RequestInterface $request,
        ?ResponseInterface $response = null,
        ?Throwable $error = null,
    ): bool {
        if ($done >= $this->retries || $request->getMethod() !== 'GET') {
            return false;
        }
        $again = $error instanceof ConnectException || ($response?->getStatusCode() ?? 0) >= 500;
        if ($again) {
            $this->logger->warning('retrying', ['uri' => (string) $request->getUri(), 'done' => $done]);
        }

        return $again;
    }
}
