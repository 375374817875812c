<?php

use App\Services\Allergens;
use Illuminate\Support\Facades\Route;

Route::get('/dishes/{dish}/allergens', fn (string $dish, Allergens $allergens) => response()->json($allergens->of($dish)));
