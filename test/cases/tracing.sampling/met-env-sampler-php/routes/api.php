<?php

use App\Http\Controllers\PickupController;
use Illuminate\Support\Facades\Route;

Route::post('/parcels/{parcel}/pickup', [PickupController::class, 'store']);
