<?php

use App\Http\Controllers\ContactController;
use App\Http\Controllers\DealController;
use App\Http\Controllers\LoginController;
use Illuminate\Support\Facades\Route;

Route::post('/login', LoginController::class)->middleware('throttle:login');

Route::middleware('auth:sanctum')->group(function () {
    Route::apiResource('contacts', ContactController::class)->except('destroy');
    Route::delete('contacts/{contact}', [ContactController::class, 'erase'])->middleware('role:privacy-officer');
    Route::get('contacts/{contact}/export', [ContactController::class, 'export'])->middleware('role:privacy-officer');
    Route::apiResource('deals', DealController::class)->only(['index', 'show', 'store', 'update']);

    Route::prefix('internal')->middleware('role:billing-service')->group(function () {
        Route::get('deals/won', [DealController::class, 'won']);
    });
});
