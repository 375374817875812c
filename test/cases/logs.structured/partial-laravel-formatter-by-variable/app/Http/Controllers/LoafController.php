<?php

namespace App\Http\Controllers;

use Illuminate\Support\Facades\Log;

class LoafController
{
    public function store()
    {
        Log::info('loaf ordered', ['loaf' => 1]);

        return response()->noContent();
    }
}
