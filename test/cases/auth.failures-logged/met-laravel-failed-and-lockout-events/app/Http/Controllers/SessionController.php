<?php

namespace App\Http\Controllers;

use Illuminate\Auth\Events\Lockout;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\RateLimiter;

class SessionController
{
    public function store(Request $request)
    {
        $key = 'login:'.$request->ip();
        if (RateLimiter::tooManyAttempts($key, 5)) {
            event(new Lockout($request));
            abort(429);
        }
        if (! Auth::attempt($request->only('email', 'password'))) {
            RateLimiter::hit($key);
            abort(422);
        }
        RateLimiter::clear($key);
        $request->session()->regenerate();

        return redirect('/screenings');
    }
}
