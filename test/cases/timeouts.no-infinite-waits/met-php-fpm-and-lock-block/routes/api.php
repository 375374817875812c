<?php

use App\Http\Controllers\SeatController;
use Illuminate\Support\Facades\Route;

Route::post('/seats/{id}/hold', [SeatController::class, 'hold']);
