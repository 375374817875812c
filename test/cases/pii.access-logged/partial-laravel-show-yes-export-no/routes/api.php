<?php

use App\Http\Controllers\GuestController;
use Illuminate\Support\Facades\Route;

Route::middleware('auth:sanctum')->controller(GuestController::class)->group(function () {
    Route::get('/guests', 'index');
    Route::get('/guests/export', 'export');
    Route::get('/guests/{guest}', 'show');
});
