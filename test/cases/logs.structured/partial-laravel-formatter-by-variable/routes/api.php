<?php

use App\Http\Controllers\LoafController;
use Illuminate\Support\Facades\Route;

Route::post('/loaves', [LoafController::class, 'store']);
