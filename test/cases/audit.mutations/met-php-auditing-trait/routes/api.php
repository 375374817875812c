<?php

use App\Models\Estate;
use App\Models\Offer;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

Route::middleware('auth:api')->group(function () {
    Route::post('/estates', fn (Request $r) => Estate::create($r->validate(['address' => 'required'])));
    Route::put('/estates/{estate}', function (Request $r, Estate $estate) {
        $estate->update($r->validate(['address' => 'required']));
        return $estate;
    });
    Route::post('/estates/{estate}/offers', fn (Request $r, Estate $estate) => $estate->offers()->create($r->validate(['cents' => 'required|integer'])));
    Route::delete('/offers/{offer}', fn (Offer $offer) => $offer->delete());
});
