<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;

class SessionController
{
    public function store(Request $request)
    {
        if (! Auth::attempt($request->only('email', 'password'))) {
            return response()->json(['error' => 'invalid credentials'], 401);
        }
        $request->session()->regenerate();

        return response()->noContent();
    }
}
