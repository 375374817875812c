<?php

use App\Http\Controllers\AlbumController;
use App\Http\Controllers\AlbumNoteController;
use Illuminate\Support\Facades\Route;

Route::middleware('auth:sanctum')->group(function () {
    Route::apiResource('albums', AlbumController::class);
    Route::apiResource('albums.notes', AlbumNoteController::class)->except(['index', 'store']);
});
