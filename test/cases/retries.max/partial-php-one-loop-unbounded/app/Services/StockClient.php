<?php

namespace App\Services;

use Illuminate\Http\Client\ConnectionException;
use Illuminate\Support\Facades\Http;

class StockClient
{
    public function stock(string $sku): int
    {
        $delay = 100;
        for (;;) {
            try {
                return (int) Http::timeout(3)->get(config('services.stock.url') . "/stock/$sku")->json('count');
            } catch (ConnectionException) {
                usleep($delay * 1000);
                $delay = min($delay * 2, 4000);
            }
        }
    }
}
