<?php

namespace App\Http\Controllers;

use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;

class BookingController
{
    public function store(Request $request, int $loft): JsonResponse
    {
        $data = $request->validate(['from' => 'required|date', 'nights' => 'required|integer|min:1']);

        $reply = Http::timeout(3)->post(config('services.calendar.url') . "/lofts/{$loft}/holds", $data);
        if ($reply->failed()) {
            Log::error('calendar refused the hold', ['loft' => $loft, 'status' => $reply->status()]);

            return response()->json(['error' => 'not available'], 409);
        }

        Log::info('loft held', ['loft' => $loft, 'nights' => $data['nights']]);

        return response()->json($reply->json(), 201);
    }
}
