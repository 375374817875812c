<?php
use Illuminate\Support\Facades\Route;
use App\Models\Guest;
Route::post('/guests', fn () => Guest::create(request()->only('phone', 'email')));
