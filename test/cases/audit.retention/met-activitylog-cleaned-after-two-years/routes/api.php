<?php

use App\Http\Controllers\DealController;
use Illuminate\Support\Facades\Route;

Route::post('/deals', [DealController::class, 'store']);
