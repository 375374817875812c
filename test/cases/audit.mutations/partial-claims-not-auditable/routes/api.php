<?php

use App\Http\Controllers\ClaimController;
use App\Models\Policy;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;

Route::middleware('auth:sanctum')->group(function () {
    Route::put('/policies/{policy}', function (Request $request, Policy $policy) {
        $policy->update($request->validate([
            'premium_cents' => 'required|integer|min:1',
            'ends_on' => 'required|date',
        ]));

        return $policy;
    });
    Route::put('/claims/{claim}', [ClaimController::class, 'update']);
    Route::delete('/claims/{claim}', [ClaimController::class, 'destroy']);
});
