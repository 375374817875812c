<?php

use App\Http\Middleware\Tidal;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Configuration\Middleware;

return Application::configure(basePath: dirname(__DIR__))
    ->withRouting(web: __DIR__ . '/../routes/web.php', api: __DIR__ . '/../routes/api.php')
    ->withMiddleware(function (Middleware $middleware): void {
        $middleware->group('api', [Tidal::class]);
        $middleware->appendToGroup('crew-only', [Tidal::class]);
    })
    ->create();
