<?php

use App\Http\Controllers\TaskController;
use App\Http\Middleware\LogUser;
use Illuminate\Support\Facades\Route;

Route::middleware(['auth:sanctum', LogUser::class])->group(function () {
    Route::post('/tasks', [TaskController::class, 'store']);
    Route::delete('/tasks/{task}', [TaskController::class, 'destroy']);
});
