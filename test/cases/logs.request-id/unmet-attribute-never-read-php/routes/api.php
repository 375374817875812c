<?php

use App\Http\Controllers\VoucherController;
use Illuminate\Support\Facades\Route;

Route::post('/vouchers/{code}/redeem', [VoucherController::class, 'redeem']);
