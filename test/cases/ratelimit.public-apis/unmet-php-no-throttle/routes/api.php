<?php

use App\Http\Controllers\OrderController;
use Illuminate\Support\Facades\Route;

// throttle:60,1
Route::middleware('auth:sanctum')->group(function () {
    Route::get('/orders', [OrderController::class, 'index']);
    Route::post('/orders', [OrderController::class, 'store']);
});
