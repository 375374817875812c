<?php

use App\Models\Loom;
use Illuminate\Support\Facades\Route;

Route::middleware('auth:sanctum')->group(function () {
    Route::get('/looms', fn () => Loom::all())->middleware('throttle:looms');
    Route::get('/looms/export', fn () => Loom::all()->toCsv())->middleware('throttle:exports');
});
