<?php

declare(strict_types=1);

namespace Nordfaehre;

use GuzzleHttp\Client;
use OpenTelemetry\API\Globals;
use OpenTelemetry\API\Trace\SpanKind;
use OpenTelemetry\API\Trace\StatusCode;
use Throwable;

final class HarbourClient
{
    public function __construct(private readonly Client $http)
    {
    }

    public function berths(string $port): array
    {
        $span = Globals::tracerProvider()->getTracer('sailings')
            ->spanBuilder('GET /berths')
            ->setSpanKind(SpanKind::KIND_CLIENT)
            ->startSpan();
        $scope = $span->activate();
        $headers = [];
        Globals::propagator()->inject($headers);

        try {
            $response = $this->http->get("/berths/{$port}", ['headers' => $headers]);

            return json_decode((string) $response->getBody(), true, 16, JSON_THROW_ON_ERROR);
        } catch (Throwable $e) {
            $span->recordException($e);
            $span->setStatus(StatusCode::STATUS_ERROR, $e->getMessage());
            throw $e;
        } finally {
            $scope->detach();
            $span->end();
        }
    }
}
