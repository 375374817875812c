<?php

use App\Http\Middleware\Measure;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Configuration\Middleware;

return Application::configure(basePath: dirname(__DIR__))
    ->withRouting(api: __DIR__ . '/../routes/api.php')
    ->withMiddleware(fn (Middleware $middleware) => $middleware->append(Measure::class))
    ->create();
