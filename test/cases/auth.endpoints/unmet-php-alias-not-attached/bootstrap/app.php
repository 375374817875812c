<?php

use App\Http\Middleware\EnsureToken;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Configuration\Middleware;

return Application::configure(basePath: dirname(__DIR__))
    ->withRouting(api: __DIR__ . '/../routes/api.php')
    ->withMiddleware(function (Middleware $middleware) {
        $middleware->alias(['token' => EnsureToken::class]);
    })
    ->create();
