<?php

namespace App\Http\Controllers;

use App\Models\Child;
use Illuminate\Http\Request;

class ChildController
{
    public function store(Request $request)
    {
        $child = Child::create($request->validate([
            'name' => 'required|string',
            'born_on' => 'required|date',
            'allergies' => 'nullable|string',
            'parent_phone' => 'required|string',
        ]));

        return response()->json(['id' => $child->id], 201);
    }

    public function show(Child $child)
    {
        return $child;
    }
}
