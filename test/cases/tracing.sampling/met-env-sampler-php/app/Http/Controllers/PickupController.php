<?php

namespace App\Http\Controllers;

use Illuminate\Http\JsonResponse;
use Illuminate\Support\Facades\Http;

class PickupController
{
    public function store(string $parcel): JsonResponse
    {
        $res = Http::timeout(3)->post(config('services.shelf.url')."/parcels/$parcel/release");

        return response()->json(['parcel' => $parcel], $res->successful() ? 201 : 502);
    }
}
