<?php
use App\Http\Controllers\AuthController;
use App\Http\Middleware\JwtAuth;
use Illuminate\Support\Facades\Route;

Route::post('/login', [AuthController::class, 'login']);
Route::get('/me', [AuthController::class, 'me'])->middleware(JwtAuth::class);
