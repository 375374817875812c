<?php

namespace App\Services;

use Illuminate\Support\Facades\Http;

class Rates
{
    public function show()
    {
        return Http::timeout(5)->retry(3, 100)->get('https://rates.example.com/today')->json();
    }
}
