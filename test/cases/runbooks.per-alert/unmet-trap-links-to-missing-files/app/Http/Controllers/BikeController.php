<?php

namespace App\Http\Controllers;

use App\Models\Bike;
use Illuminate\Http\JsonResponse;

class BikeController
{
    public function near(float $lat, float $lon): JsonResponse
    {
        $bikes = Bike::query()
            ->whereBetween('lat', [$lat - 0.01, $lat + 0.01])
            ->whereBetween('lon', [$lon - 0.01, $lon + 0.01])
            ->limit(50)
            ->get(['id', 'lat', 'lon', 'charge']);

        return response()->json($bikes);
    }
}
