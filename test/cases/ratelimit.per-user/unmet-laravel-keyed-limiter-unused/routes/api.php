<?php

use App\Http\Controllers\HiveController;
use Illuminate\Support\Facades\Route;

Route::middleware('auth:sanctum')->group(function () {
    Route::get('/hives', [HiveController::class, 'index']);
    Route::post('/hives', [HiveController::class, 'store']);
});
