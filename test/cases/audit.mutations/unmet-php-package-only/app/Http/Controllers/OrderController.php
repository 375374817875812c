<?php

namespace App\Http\Controllers;

use App\Models\Order;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;

class OrderController extends Controller
{
    public function index(Request $request)
    {
        return Order::where('user_id', $request->user()->id)->get();
    }

    public function store(Request $request)
    {
        $order = Order::create($request->only('sku'));

        return response()->json($order, 201);
    }
}
