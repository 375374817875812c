<?php

use App\Http\Controllers\FontController;
use Illuminate\Support\Facades\Route;

Route::get('/fonts', [FontController::class, 'index']);
Route::get('/fonts/{font}', [FontController::class, 'show']);
Route::middleware('throttle:30,1')->group(function () {
    Route::get('/search', [FontController::class, 'search']);
});
