<?php

use App\Http\Controllers\WillController;
use App\Models\Will;
use Illuminate\Support\Facades\Route;

Route::middleware('auth:sanctum')->group(function () {
    Route::apiResource('wills', WillController::class)->only(['show', 'update', 'destroy']);
    Route::get('/admin/wills/count', fn () => ['count' => Will::count()])->middleware('can:admin');
});
