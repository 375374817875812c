<?php

namespace App\Http\Middleware;

use App\Models\ApiToken;
use Closure;
use Illuminate\Http\Request;

class EnsureToken
{
    public function handle(Request $request, Closure $next)
    {
        $token = hash('sha256', (string) $request->bearerToken());
        abort_unless(ApiToken::where('hash', $token)->exists(), 401);
        return $next($request);
    }
}
