<?php

namespace App\Http\Controllers;

use App\Jobs\ReserveSeeds;
use App\Models\Order;
use Illuminate\Database\QueryException;
use Illuminate\Http\Client\ConnectionException;
use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;

class OrderController
{
    public function store(Request $request): JsonResponse
    {
        $data = $request->validate(['sku' => 'required|string', 'grams' => 'required|integer|min:5']);

        try {
            $cents = Http::timeout(2)->get(config('services.prices.url') . '/' . $data['sku'])->throw()->json('cents');
        } catch (ConnectionException $e) {
            $cents = config("prices.{$data['sku']}");
            Log::warning('price service down, list price used', ['sku' => $data['sku'], 'exception' => $e]);
        }

        try {
            $order = Order::create($data + ['cents' => $cents]);
        } catch (QueryException $e) {
            Log::error('order not stored', ['sku' => $data['sku'], 'exception' => $e]);

            return response()->json(['error' => 'try again'], 500);
        }

        ReserveSeeds::dispatch($order->id);
        Log::info('order placed', ['order' => $order->id, 'cents' => $cents]);

        return response()->json(['id' => $order->id], 201);
    }
}
