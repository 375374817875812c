<?php

namespace App\Http\Middleware;

use Closure;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;
use Illuminate\Support\Str;

class LogContext
{
    public function handle(Request $request, Closure $next)
    {
        $id = $request->header('X-Request-Id', (string) Str::uuid());
        Log::shareContext(['request_id' => $id, 'user_id' => $request->user()?->id]);
        Http::globalRequestMiddleware(fn ($out) => $out->withHeader('X-Request-Id', $id));
        return $next($request);
    }
}
