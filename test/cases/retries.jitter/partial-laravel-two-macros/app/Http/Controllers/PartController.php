<?php

namespace App\Http\Controllers;

use Illuminate\Http\JsonResponse;
use Illuminate\Support\Facades\Http;

class PartController
{
    public function show(string $sku): JsonResponse
    {
        $part = Http::catalogue()->get("/parts/$sku")->json();
        $left = Http::stock()->get("/parts/$sku/left")->json('count');

        return response()->json($part + ['left' => $left]);
    }
}
