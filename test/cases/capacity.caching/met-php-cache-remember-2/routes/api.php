<?php

use App\Http\Controllers\CaveController;
use Illuminate\Support\Facades\Route;

Route::get('/caves/{id}', [CaveController::class, 'show'])->whereNumber('id');
Route::get('/regions/{region}/caves', [CaveController::class, 'region']);
