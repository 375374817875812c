<?php

use App\Http\Controllers\BuoyController;
use Illuminate\Support\Facades\Route;

Route::group(['middleware' => 'crew-only'], static function (): void {
    Route::get('buoys/list', [BuoyController::class, 'index']);
    Route::delete('buoys/{buoy}', [BuoyController::class, 'destroy']);
});
