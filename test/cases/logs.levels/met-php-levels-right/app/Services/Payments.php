<?php

namespace App\Services;

use Illuminate\Http\Client\RequestException;
use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;

class Payments
{
    public function charge(int $orderId, int $cents): bool
    {
        try {
            Http::timeout(5)->post(config('services.pay.url'), ['order' => $orderId, 'cents' => $cents])->throw();
        } catch (RequestException $e) {
            Log::error('payment failed', ['order_id' => $orderId, 'status' => $e->response->status()]);
            return false;
        }
        Log::info('payment done', ['order_id' => $orderId, 'cents' => $cents]);
        return true;
    }

    public function fee(): int
    {
        $fee = rescue(fn () => Http::timeout(2)->get(config('services.pay.url') . '/fee')->throw()->json('cents'), null, false);
        if ($fee === null) {
            Log::warning('fee service unavailable, using cached fee');
            return Cache::get('fee', 35);
        }
        Cache::put('fee', $fee, 3600);
        return $fee;
    }
}
