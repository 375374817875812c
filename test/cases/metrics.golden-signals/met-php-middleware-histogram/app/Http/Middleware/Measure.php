<?php

namespace App\Http\Middleware;

use Closure;
use Illuminate\Http\Request;
use Prometheus\CollectorRegistry;

class Measure
{
    public function __construct(private CollectorRegistry $registry)
    {
    }

    public function handle(Request $request, Closure $next)
    {
        $start = microtime(true);
        $response = $next($request);
        $this->registry->getOrRegisterHistogram('stays', 'http_request_seconds', 'Request time', ['route', 'status'])
            ->observe(microtime(true) - $start, [$request->route()?->uri() ?? 'none', (string) $response->getStatusCode()]);
        return $response;
    }
}
