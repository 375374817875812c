<?php

namespace App\Http;

use Ackintosh\Ganesha;
use Psr\Log\LoggerInterface;
use Symfony\Contracts\Cache\CacheInterface;
use Symfony\Contracts\Cache\ItemInterface;
use Symfony\Contracts\HttpClient\Exception\ExceptionInterface;
use Symfony\Contracts\HttpClient\HttpClientInterface;

final class CreditBureau
{
    private const SERVICE = 'credit-bureau';

    public function __construct(
        private readonly HttpClientInterface $client,
        private readonly Ganesha $breaker,
        private readonly CacheInterface $cache,
        private readonly LoggerInterface $logger,
    ) {}

    public function score(string $reference): int
    {
        return $this->cache->get('score.'.$reference, function (ItemInterface $item) use ($reference): int {
            $item->expiresAfter(3600);

            return $this->fetch($reference);
        });
    }

    private function fetch(string $reference): int
    {
        if (!$this->breaker->isAvailable(self::SERVICE)) {
            throw new BureauUnavailable('Credit bureau calls are suspended');
        }

        try {
            $score = $this->client->request('GET', '/scores/'.$reference)->toArray()['score'];
            $this->breaker->success(self::SERVICE);

            return $score;
        } catch (ExceptionInterface $e) {
            $this->breaker->failure(self::SERVICE);
            $this->logger->error('Credit bureau call failed', ['reference' => $reference, 'exception' => $e]);
            throw new BureauUnavailable('Credit bureau did not answer', previous: $e);
        }
    }
}
