<?php

namespace App\Http\Middleware;

use Closure;
use Illuminate\Http\Request;

class Tidal
{
    public function handle(Request $request, Closure $next)
    {
        $response = $next($request);
        $response->headers->set('X-Tide', 'ebb');
        return $response;
    }
}
