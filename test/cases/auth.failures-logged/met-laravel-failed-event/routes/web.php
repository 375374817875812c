<?php

use App\Http\Controllers\SessionController;
use App\Models\Loom;
use Illuminate\Support\Facades\Route;

Route::post('/login', [SessionController::class, 'store'])->middleware('throttle:5,1');
Route::get('/looms', fn () => Loom::all())->middleware('auth');
