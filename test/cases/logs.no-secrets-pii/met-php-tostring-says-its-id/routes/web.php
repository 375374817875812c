<?php

use App\MemberController;
use Illuminate\Support\Facades\Route;

Route::post('/members', [MemberController::class, 'join']);
