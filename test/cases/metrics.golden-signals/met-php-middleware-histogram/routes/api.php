<?php

use App\Http\Controllers\BookingController;
use App\Http\Controllers\MetricsController;
use Illuminate\Support\Facades\Route;

Route::post('/bookings', [BookingController::class, 'store']);
Route::get('/metrics', MetricsController::class);
