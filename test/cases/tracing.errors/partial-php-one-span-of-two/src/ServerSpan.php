<?php

namespace App;

use OpenTelemetry\API\Globals;
use OpenTelemetry\API\Trace\StatusCode;
use Psr\Http\Message\ResponseInterface;
use Psr\Http\Message\ServerRequestInterface;
use Psr\Http\Server\MiddlewareInterface;
use Psr\Http\Server\RequestHandlerInterface;

final class ServerSpan implements MiddlewareInterface
{
    public function process(ServerRequestInterface $req, RequestHandlerInterface $next): ResponseInterface
    {
        $parent = Globals::propagator()->extract(array_map(fn ($v) => $v[0], $req->getHeaders()));
        $span = Globals::tracerProvider()->getTracer('weirs')->spanBuilder('HTTP ' . $req->getMethod())->setParent($parent)->startSpan();
        $scope = $span->activate();
        try {
            return $next->handle($req);
        } catch (\Throwable $e) {
            $span->recordException($e);
            $span->setStatus(StatusCode::STATUS_ERROR, $e->getMessage());
            throw $e;
        } finally {
            $scope->detach();
            $span->end();
        }
    }
}
