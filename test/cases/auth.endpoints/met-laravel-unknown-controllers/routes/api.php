<?php
use Illuminate\Support\Facades\Route;
use App\Http\Controllers\{NoteController, LoginController};
Route::post('/login', [LoginController::class, 'store']);
Route::middleware('auth:sanctum')->group(function () {
    Route::apiResource('notes', NoteController::class);
    Route::get('/me', [NoteController::class, 'me']);
});
