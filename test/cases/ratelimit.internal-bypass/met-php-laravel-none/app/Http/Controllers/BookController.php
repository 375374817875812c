<?php

namespace App\Http\Controllers;

class BookController
{
    public function index() { return response()->json([]); }
    public function all() { return response()->json([]); }
}
