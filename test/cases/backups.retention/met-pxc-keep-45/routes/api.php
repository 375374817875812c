<?php

use App\Models\Rehearsal;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

Route::post('/rehearsals', function (Request $request) {
    return Rehearsal::create($request->validate([
        'ensemble' => 'required|string',
        'hall' => 'required|string',
        'starts_at' => 'required|date',
    ]));
});
