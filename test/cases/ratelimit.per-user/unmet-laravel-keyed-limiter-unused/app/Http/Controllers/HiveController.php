<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;

class HiveController
{
    public function index(Request $request)
    {
        return $request->user()->hives()->paginate(50);
    }

    public function store(Request $request)
    {
        $data = $request->validate(['label' => 'required|string|max:40', 'frames' => 'required|integer|between:1,12']);

        return response()->json($request->user()->hives()->create($data), 201);
    }
}
