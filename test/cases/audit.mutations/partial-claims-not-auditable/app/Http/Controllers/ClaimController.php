<?php

namespace App\Http\Controllers;

use App\Models\Claim;
use Illuminate\Http\Request;

class ClaimController extends Controller
{
    public function update(Request $request, Claim $claim)
    {
        $claim->update($request->validate([
            'state' => 'required|in:open,accepted,rejected',
            'payout_cents' => 'required|integer|min:0',
        ]));

        return $claim;
    }

    public function destroy(Claim $claim)
    {
        $claim->delete();

        return response()->noContent();
    }
}
