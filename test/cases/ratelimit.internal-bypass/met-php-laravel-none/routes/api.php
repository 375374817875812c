<?php

use App\Http\Controllers\BookController;
use Illuminate\Support\Facades\Route;

Route::get('/books', [BookController::class, 'index']);
Route::middleware('auth:service')->get('/internal/books', [BookController::class, 'all']);
