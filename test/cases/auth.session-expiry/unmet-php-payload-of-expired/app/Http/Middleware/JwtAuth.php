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
        
        try {
            $claims = JWT::decode($request->bearerToken(), new Key(env('JWT_SECRET'), 'HS256'));
        } catch (\Firebase\JWT\ExpiredException $e) {
            $claims = $e->getPayload();
        } catch (\Exception $e) {

            return response()->json([], 401);
        }
        $request->attributes->set('sub', $claims->sub);
        return $next($request);
    }
}
