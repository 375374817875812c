<?php

use App\Http\Controllers\ScreeningController;
use App\Http\Controllers\SessionController;
use Illuminate\Support\Facades\Route;

Route::post('/login', [SessionController::class, 'store']);

Route::middleware('auth')->group(function () {
    Route::get('/screenings', [ScreeningController::class, 'index']);
    Route::post('/screenings/{screening}/seats', [ScreeningController::class, 'reserve']);
});
