<?php

namespace App\Http\Controllers;

use App\Models\DonationDate;
use Illuminate\Http\JsonResponse;

class DateController
{
    public function index(string $postcode): JsonResponse
    {
        return response()->json(
            DonationDate::query()->where('postcode', $postcode)->where('day', '>=', today())->limit(20)->get()
        );
    }
}
