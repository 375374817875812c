<?php

namespace App\Http\Controllers;

use App\Services\CraneClient;

class CraneController extends Controller
{
    public function show(CraneClient $crane, string $id)
    {
        return response()->json($crane->position($id));
    }
}
