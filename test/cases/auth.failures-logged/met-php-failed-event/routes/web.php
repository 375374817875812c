<?php

use App\Http\Controllers\LoginController;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

Route::view('/login', 'login')->name('login');
Route::post('/login', [LoginController::class, 'store']);
Route::get('/plots', fn (Request $r) => $r->user()->plots)->middleware('auth');
