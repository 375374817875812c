<?php

namespace App\Http\Controllers;

use App\Models\Buoy;
use Illuminate\Http\Request;

class BuoyController
{
    public function index()
    {
        return Buoy::all();
    }

    public function store(Request $request)
    {
        return Buoy::create(['colour' => $request->input('colour')]);
    }

    public function destroy(Buoy $buoy)
    {
        $buoy->delete();
        return response()->noContent();
    }
}
