<?php

use App\Http\Controllers\RepairController;
use Illuminate\Support\Facades\Route;

Route::post('/repairs', [RepairController::class, 'store']);
