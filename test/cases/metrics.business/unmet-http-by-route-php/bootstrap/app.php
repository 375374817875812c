<?php

use App\Http\Middleware\MeasureRequests;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Configuration\Exceptions;
use Illuminate\Foundation\Configuration\Middleware;

return Application::configure(basePath: dirname(__DIR__))
    ->withRouting(api: __DIR__.'/../routes/api.php')
    ->withMiddleware(fn (Middleware $m) => $m->append(MeasureRequests::class))
    ->withExceptions(fn (Exceptions $e) => null)
    ->create();
