<?php

namespace App\Http\Controllers;

use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;

class VoucherController
{
    public function redeem(Request $request, string $code): JsonResponse
    {
        $res = Http::timeout(3)->post(config('services.ledger.url').'/redemptions', ['code' => $code]);
        if ($res->failed()) {
            Log::error('voucher not redeemed', ['code' => $code, 'status' => $res->status()]);

            return response()->json(['error' => 'ledger'], 502);
        }
        Log::info('voucher redeemed', ['code' => $code]);

        return response()->json($res->json());
    }
}
