<?php

use App\Http\Controllers\PartController;
use Illuminate\Support\Facades\Route;

Route::get('/parts/{sku}', [PartController::class, 'show']);
