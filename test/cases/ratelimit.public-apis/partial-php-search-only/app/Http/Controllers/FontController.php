<?php

namespace App\Http\Controllers;

use App\Models\Font;
use Illuminate\Http\Request;

class FontController extends Controller
{
    public function index()
    {
        return Font::query()->paginate(50);
    }

    public function show(Font $font)
    {
        return $font;
    }

    public function search(Request $request)
    {
        return Font::query()->where('name', 'like', $request->query('q') . '%')->paginate(20);
    }
}
