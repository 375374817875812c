<?php

namespace App\Http\Controllers;

use App\Models\Deal;
use Illuminate\Http\Request;

class DealController
{
    public function store(Request $request)
    {
        return Deal::create($request->all());
    }
}
