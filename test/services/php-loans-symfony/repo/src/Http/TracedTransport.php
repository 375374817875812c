<?php

namespace App\Http;

use Prometheus\CollectorRegistry;
use Symfony\Component\DependencyInjection\Attribute\AsDecorator;
use Symfony\Component\HttpClient\AsyncDecoratorTrait;
use Symfony\Component\HttpClient\Response\AsyncContext;
use Symfony\Component\HttpClient\Response\AsyncResponse;
use Symfony\Contracts\HttpClient\ChunkInterface;
use Symfony\Contracts\HttpClient\HttpClientInterface;
use Symfony\Contracts\HttpClient\ResponseInterface;

#[AsDecorator(decorates: 'http_client.transport')]
final class TracedTransport implements HttpClientInterface
{
    use AsyncDecoratorTrait;

    public function __construct(
        private HttpClientInterface $client,
        private readonly RequestIdStore $ids,
        private readonly CollectorRegistry $metrics,
    ) {}

    public function request(string $method, string $url, array $options = []): ResponseInterface
    {
        $options['headers']['X-Request-Id'] = $this->ids->current();
        $host = parse_url($url, \PHP_URL_HOST) ?: 'unknown';
        $started = microtime(true);
        $histogram = $this->metrics->getOrRegisterHistogram('loans', 'outbound_seconds', 'Outbound calls', ['host', 'status']);

        return new AsyncResponse($this->client, $method, $url, $options,
            function (ChunkInterface $chunk, AsyncContext $context) use ($histogram, $host, $started) {
                if (null !== $chunk->getError()) {
                    $histogram->observe(microtime(true) - $started, [$host, 'error']);
                } elseif ($chunk->isLast()) {
                    $histogram->observe(microtime(true) - $started, [$host, (string) $context->getStatusCode()]);
                }
                yield $chunk;
            });
    }
}
