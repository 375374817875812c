<?php

namespace App\Http\Controllers;

use App\Models\Order;
use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;

class CheckoutController
{
    public function store(Request $request): JsonResponse
    {
        $data = $request->validate([
            'blend' => 'required|string',
            'grams' => 'required|integer|min:50',
        ]);

        $order = Order::create($data + ['state' => 'placed', 'cents' => $data['grams'] * 9]);

        return response()->json(['id' => $order->id], 201);
    }
}
