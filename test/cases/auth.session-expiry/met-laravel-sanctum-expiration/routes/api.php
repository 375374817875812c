<?php

use App\Http\Controllers\DeviceTokenController;
use App\Models\Tool;
use Illuminate\Support\Facades\Route;

Route::post('/device-token', DeviceTokenController::class)->middleware('throttle:5,1');
Route::middleware('auth:sanctum')->group(function () {
    Route::get('/tools', fn () => Tool::where('on_loan', false)->get());
});
