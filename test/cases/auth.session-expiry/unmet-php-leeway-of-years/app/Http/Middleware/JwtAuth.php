<?php

namespace App\Http\Middleware;

use Closure;
use Firebase\JWT\JWT;
use Firebase\JWT\Key;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;

class JwtAuth
{
    public function handle(Request $request, Closure $next)
    {
        JWT::$leeway = 315360000;
        try {
            $claims = JWT::decode($request->bearerToken(), new Key(env('JWT_SECRET'), 'HS256'));
        } catch (\Exception $e) {

            return response()->json([], 401);
        }
        $request->attributes->set('sub', $claims->sub);
        return $next($request);
    }
}
