<?php

namespace App\Http\Middleware;

use Closure;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;

class LogUser
{
    public function handle(Request $request, Closure $next)
    {
        Log::withContext([
            'user_id' => $request->user()?->id,
            'tenant_id' => $request->user()?->tenant_id,
        ]);
        return $next($request);
    }
}
