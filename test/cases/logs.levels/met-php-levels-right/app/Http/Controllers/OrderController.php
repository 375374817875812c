<?php

namespace App\Http\Controllers;

use App\Models\Order;
use App\Services\Payments;
use Illuminate\Support\Facades\Log;

class OrderController
{
    public function store(Payments $payments)
    {
        $order = Order::create(request()->validate(['cents' => 'required|integer']));
        if (! $payments->charge($order->id, $order->cents + $payments->fee())) {
            return response()->json(['error' => 'payment'], 402);
        }
        Log::info('order placed', ['order_id' => $order->id]);
        return response()->json($order, 201);
    }
}
