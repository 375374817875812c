<?php

namespace App\Http\Controllers;

use App\Models\Repair;
use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Context;
use Illuminate\Support\Facades\Log;

class RepairController
{
    public function store(Request $request): JsonResponse
    {
        $data = $request->validate(['device' => 'required|string', 'station' => 'required|integer']);
        Log::info('repair asked for');

        $repair = Repair::create($data);
        Context::add('repair', $repair->id);
        Context::add('station', $repair->station);
        Log::info('repair stored');

        return response()->json(['id' => $repair->id], 201);
    }
}
