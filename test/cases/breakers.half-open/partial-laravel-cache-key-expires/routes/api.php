<?php

use App\Services\TreeRegister;
use Illuminate\Support\Facades\Route;

Route::get('/trees/{id}', fn (int $id, TreeRegister $register) => response()->json($register->tree($id)));

