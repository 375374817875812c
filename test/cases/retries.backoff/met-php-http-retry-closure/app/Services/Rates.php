<?php

namespace App\Services;

use Illuminate\Support\Facades\Http;

class Rates
{
    public function show()
    {
        return Http::retry(3, fn (int $attempt) => 100 * 2 ** $attempt)->get('https://rates.example.com/today')->json();
    }
}
