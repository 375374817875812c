<?php

namespace App\Jobs;

use App\Models\Order;
use Illuminate\Contracts\Queue\ShouldQueue;
use Illuminate\Foundation\Queue\Queueable;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Log;
use Throwable;

class ReserveSeeds implements ShouldQueue
{
    use Queueable;

    public function __construct(private readonly int $orderId)
    {
    }

    public function handle(): void
    {
        $order = Order::findOrFail($this->orderId);

        try {
            Http::timeout(5)
                ->post(config('services.warehouse.url') . '/reservations', $order->only('sku', 'grams'))
                ->throw();
        } catch (Throwable $e) {
            Log::debug('reservation did not work', ['order' => $order->id, 'exception' => $e]);
        }
    }
}
