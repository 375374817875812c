<?php

use App\Http\Controllers\Auth\AuthenticatedSessionController;
use Illuminate\Support\Facades\Route;

Route::post('login', [AuthenticatedSessionController::class, 'store'])->middleware('guest');
Route::get('/kites', fn () => auth()->user()->kites)->middleware('auth');
