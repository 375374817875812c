<?php

use App\Models\Guest;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

Route::post('/guests', fn (Request $r) => Guest::create($r->validate(['full_name' => 'required', 'email' => 'required|email', 'phone' => 'nullable'])));
