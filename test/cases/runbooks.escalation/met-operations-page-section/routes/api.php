<?php

use App\Http\Controllers\DateController;
use Illuminate\Support\Facades\Route;

Route::get('/dates/{postcode}', [DateController::class, 'index']);
