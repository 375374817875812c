<?php

use Illuminate\Support\Facades\Route;

Route::get('/loaves', fn () => []);
