<?php
namespace Acme;

use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\TransferStats;
use Prometheus\CollectorRegistry;

final class ClientFactory
{
    public function __construct(private CollectorRegistry $registry) {}

    public function make(string $base): Client
    {
        $histogram = $this->registry->getOrRegisterHistogram('mint', 'upstream_seconds', 'Upstream calls', ['host', 'status']);
        return new Client([
            'base_uri' => $base,
            'timeout' => 3,
            'on_stats' => function (TransferStats $stats) use ($histogram) {
                $status = $stats->hasResponse() ? $stats->getResponse()->getStatusCode() : 0;
                $histogram->observe($stats->getTransferTime(), [$stats->getEffectiveUri()->getHost(), (string) $status]);
            },
        ]);
    }
}
