<?php

use App\Http\Controllers\BookingController;
use App\Http\Controllers\ProfileController;
use App\Http\Controllers\ReviewController;
use Illuminate\Support\Facades\Route;

Route::middleware('auth:sanctum')->group(function () {
    Route::post('/bookings', [BookingController::class, 'store']);
    Route::put('/profile', [ProfileController::class, 'update']);
    Route::post('/stays/{stay}/reviews', [ReviewController::class, 'store']);
});
