<?php

use App\Services\Rates;
use Illuminate\Support\Facades\Route;

Route::get('/rates', [Rates::class, 'show']);
