<?php

use App\Models\Plot;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

Route::middleware('auth:api')->group(function () {
    Route::put('/plots/{plot}', fn (Request $r, Plot $plot) => tap($plot)->update($r->only('holder')));
    Route::delete('/plots/{plot}', fn (Plot $plot) => $plot->delete());
});
