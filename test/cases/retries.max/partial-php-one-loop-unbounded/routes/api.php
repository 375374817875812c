<?php

use App\Http\Controllers\OfferController;
use Illuminate\Support\Facades\Route;

Route::get('/offers/{sku}', [OfferController::class, 'show']);
