<?php

use App\Http\Controllers\TenderController;
use Illuminate\Support\Facades\Route;

Route::middleware('auth:sanctum')->group(function () {
    Route::get('/tenders/{id}', [TenderController::class, 'show'])->middleware('throttle:api');
    Route::get('/search/tenders', [TenderController::class, 'search'])->middleware('throttle:search');
});
