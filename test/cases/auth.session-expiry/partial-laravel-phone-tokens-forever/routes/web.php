<?php

use App\Http\Controllers\LoginController;
use App\Http\Controllers\PassController;
use Illuminate\Support\Facades\Route;

Route::post('/login', [LoginController::class, 'browser']);

Route::middleware('auth')->group(function () {
    Route::get('/passes', [PassController::class, 'index']);
});
