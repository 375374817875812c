<?php

namespace App\Services;

use Illuminate\Support\Facades\Http;

class Rates
{
    public function show()
    {
        return Http::withToken(env('RATES_TOKEN'))->get('https://rates.example.com/today')->json();
    }
}
