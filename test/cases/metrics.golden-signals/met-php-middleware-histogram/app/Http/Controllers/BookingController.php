<?php

namespace App\Http\Controllers;

use App\Models\Booking;
use Illuminate\Http\Request;
use Prometheus\CollectorRegistry;

class BookingController
{
    public function store(Request $request, CollectorRegistry $registry)
    {
        $booking = Booking::create($request->validate(['nights' => 'required|integer']));
        $registry->getOrRegisterCounter('stays', 'bookings_total', 'Bookings', [])->inc();
        return response()->json($booking, 201);
    }
}
