<?php

use App\Http\Controllers\HiveController;
use Illuminate\Support\Facades\Route;

Route::put('/hives/{id}', [HiveController::class, 'update']);
Route::delete('/hives/{id}', [HiveController::class, 'destroy']);
