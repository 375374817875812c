<?php

namespace App\Http\Controllers;

use App\Models\Booking;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Http;

class BookingController
{
    public function store(Request $request)
    {
        $booking = Booking::create($request->validate(['nights' => 'required|integer']));
        Http::timeout(3)->post('http://mail.internal/send', ['booking' => $booking->id]);
        return response()->json($booking, 201);
    }
}
