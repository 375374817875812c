<?php

use App\Models\Loom;
use Illuminate\Support\Facades\Route;

Route::get('/looms', fn () => Loom::all());
Route::get('/looms/{loom}', fn (Loom $loom) => $loom);
