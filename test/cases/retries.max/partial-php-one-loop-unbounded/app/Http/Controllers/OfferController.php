<?php

namespace App\Http\Controllers;

use App\Services\PriceClient;
use App\Services\StockClient;

class OfferController extends Controller
{
    public function show(string $sku, PriceClient $prices, StockClient $stock)
    {
        return ['price' => $prices->price($sku), 'stock' => $stock->stock($sku)];
    }
}
