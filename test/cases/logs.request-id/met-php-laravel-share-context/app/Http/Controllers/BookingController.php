<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;

class BookingController
{
    public function store(Request $request)
    {
        Http::timeout(3)->post('http://mail.internal/send', ['nights' => $request->integer('nights')]);
        Log::info('booking created', ['nights' => $request->integer('nights')]);
        return response()->noContent();
    }
}
