<?php

namespace App\Http\Middleware;

use Closure;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Context;
use Illuminate\Support\Facades\Log;
use Symfony\Component\HttpFoundation\Response;

class RequestEvent
{
    public function handle(Request $request, Closure $next): Response
    {
        $request->attributes->set('started', hrtime(true));

        return $next($request);
    }

    public function terminate(Request $request, Response $response): void
    {
        Log::channel('events')->info('request', [
            'method' => $request->method(),
            'path' => $request->path(),
            'status' => $response->getStatusCode(),
            'duration_ms' => (hrtime(true) - $request->attributes->get('started')) / 1e6,
            'repair' => Context::get('repair'),
            'station' => Context::get('station'),
        ]);
    }
}
