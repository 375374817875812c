<?php

use App\Http\Controllers\LoginController;
use App\Http\Controllers\PassController;
use Illuminate\Support\Facades\Route;

Route::post('/login', [LoginController::class, 'phone']);

Route::middleware('auth:sanctum')->group(function () {
    Route::get('/passes', [PassController::class, 'index']);
});
