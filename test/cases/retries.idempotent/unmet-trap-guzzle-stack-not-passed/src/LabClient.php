<?php

declare(strict_types=1);

namespace Imkerei;

use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use Throwable;

final class LabClient
{
    private readonly Client $http;

    public function __construct(string $baseUri)
    {
        $stack = HandlerStack::create();
        $stack->push(Middleware::retry(
            static fn (int $done, RequestInterface $request, ?ResponseInterface $response = null, ?Throwable $error = null): bool =>
                $done < 3 && ($error !== null || $response?->getStatusCode() >= 500),
            static fn (int $done): int => 100 * 2 ** $done,
        ));

        $this->http = new Client([
            'base_uri' => $baseUri,
            'connect_timeout' => 1.0,
            'timeout' => 3.0,
        ]);
    }

    public function analysis(string $lot): string
    {
        return (string) $this->http->get('/lots/' . rawurlencode($lot) . '/analysis')->getBody();
    }
}
