<?php

namespace App;

use OpenTelemetry\API\Globals;
use OpenTelemetry\API\Trace\SpanKind;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;
use Psr\Http\Server\MiddlewareInterface;
use Psr\Http\Server\RequestHandlerInterface;

final class TraceMiddleware implements MiddlewareInterface
{
    public function process(ServerRequestInterface $req, RequestHandlerInterface $next): ResponseInterface
    {
        $parent = Globals::propagator()->extract(array_map(fn ($v) => $v[0], $req->getHeaders()));
        $span = Globals::tracerProvider()->getTracer('silos')
            ->spanBuilder($req->getMethod() . ' ' . $req->getUri()->getPath())
            ->setParent($parent)->setSpanKind(SpanKind::KIND_SERVER)->startSpan();
        $scope = $span->activate();
        try {
            return $next->handle($req);
        } finally {
            $scope->detach();
            $span->end();
        }
    }
}
