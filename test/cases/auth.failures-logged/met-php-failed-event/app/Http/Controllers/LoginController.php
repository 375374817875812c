<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;

class LoginController
{
    public function store(Request $request)
    {
        $cred = $request->validate(['email' => 'required|email', 'password' => 'required']);
        if (! Auth::attempt($cred)) {
            return back()->withErrors(['email' => __('auth.failed')]);
        }
        $request->session()->regenerate();
        return redirect('/plots');
    }
}
