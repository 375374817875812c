<?php

use App\Models\WashOrder;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;
use Prometheus\CollectorRegistry;
use Prometheus\RenderTextFormat;

Route::post('/orders', function (Request $request) {
    $order = WashOrder::create($request->validate(['plate' => 'required', 'program' => 'required|in:basic,foam,wax']));

    return response()->json(['id' => $order->id], 201);
});

Route::get('/metrics', fn (CollectorRegistry $registry) => response(
    (new RenderTextFormat())->render($registry->getMetricFamilySamples()),
    200,
    ['Content-Type' => RenderTextFormat::MIME_TYPE],
));
