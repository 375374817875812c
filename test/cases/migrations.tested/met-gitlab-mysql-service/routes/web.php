<?php

use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Route;

Route::post('/observations', function (Request $request) {
    DB::table('observations')->insert($request->validate([
        'telescope' => 'required|string',
        'object' => 'required|string',
        'starts_at' => 'required|date',
    ]));

    return response()->noContent(201);
});
