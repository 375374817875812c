<?php

namespace App\Http\Middleware;

use Closure;
use Illuminate\Http\Request;
use Prometheus\CollectorRegistry;

class MeasureRequests
{
    public function __construct(private CollectorRegistry $registry)
    {
    }

    public function handle(Request $request, Closure $next)
    {
        $start = microtime(true);
        $response = $next($request);
        $labels = [$request->method(), $request->route()?->uri() ?? 'none', (string) $response->getStatusCode()];
        $this->registry->getOrRegisterCounter('http', 'requests_total', 'Requests', ['method', 'route', 'status'])->inc($labels);
        $this->registry->getOrRegisterHistogram('http', 'request_seconds', 'Duration', ['method', 'route', 'status'])
            ->observe(microtime(true) - $start, $labels);

        return $response;
    }
}
