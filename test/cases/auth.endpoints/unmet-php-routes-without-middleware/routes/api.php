<?php

use App\Http\Controllers\OrderController;
use Illuminate\Support\Facades\Route;

// Route::middleware('auth:sanctum')
Route::get('/orders', [OrderController::class, 'index']);
Route::post('/orders', [OrderController::class, 'store']);
