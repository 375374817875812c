<?php

use App\Models\Stamp;
use Illuminate\Support\Facades\Route;

Route::middleware('auth:sanctum')->group(function () {
    Route::get('/stamps', fn () => Stamp::query()->paginate(20));
    Route::get('/stamps/{stamp}', fn (Stamp $stamp) => $stamp);
});
