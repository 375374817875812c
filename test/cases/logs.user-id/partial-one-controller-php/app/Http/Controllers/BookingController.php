<?php

namespace App\Http\Controllers;

use App\Models\Booking;
use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;

class BookingController
{
    public function store(Request $request): JsonResponse
    {
        Log::withContext(['user_id' => $request->user()->id]);
        $data = $request->validate(['stay_id' => 'required|integer', 'nights' => 'required|integer|min:1']);
        $booking = Booking::create($data + ['user_id' => $request->user()->id]);
        Log::info('booking created', ['booking_id' => $booking->id]);

        return response()->json($booking, 201);
    }
}
