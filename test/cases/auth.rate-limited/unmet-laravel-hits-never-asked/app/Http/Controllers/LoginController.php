<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Log;
use Illuminate\Support\Facades\RateLimiter;

class LoginController extends Controller
{
    public function store(Request $request)
    {
        $key = 'login|' . $request->input('email') . '|' . $request->ip();

        if (! Auth::attempt($request->only('email', 'password'))) {
            RateLimiter::hit($key, 900);
            return response()->json(['message' => 'wrong email or password'], 401);
        }
        $request->session()->regenerate();
        Log::info('signed in', ['user' => Auth::id()]);
        return response()->noContent();
    }
}
