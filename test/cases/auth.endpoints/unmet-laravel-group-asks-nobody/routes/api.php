<?php

use App\Http\Controllers\BuoyController;
use Illuminate\Support\Facades\Route;

Route::get('buoys', [BuoyController::class, 'index']);
Route::post('buoys', [BuoyController::class, 'store']);
