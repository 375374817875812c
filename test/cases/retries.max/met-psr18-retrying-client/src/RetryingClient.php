<?php

namespace Well;

use Psr\Http\Client\ClientExceptionInterface;
use Psr\Http\Client\ClientInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use Psr\Log\LoggerInterface;

final class RetryingClient implements ClientInterface
{
    public function __construct(private ClientInterface $inner, private LoggerInterface $logger, private int $attempts = 3)
    {
    }

    public function sendRequest(RequestInterface $request): ResponseInterface
    {
        for ($attempt = 1; ; $attempt++) {
            try {
                return $this->inner->sendRequest($request);
            } catch (ClientExceptionInterface $e) {
                if ($attempt >= $this->attempts) {
                    throw $e;
                }
                $this->logger->warning('request failed, trying again', ['attempt' => $attempt, 'uri' => (string) $request->getUri(), 'exception' => $e]);
                usleep(100000 * 2 ** $attempt + random_int(0, 50000));
            }
        }
    }
}
