<?php

namespace App\Http\Controllers;

use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Hash;

class LoginController
{
    public function browser(Request $request)
    {
        abort_unless(Auth::attempt($request->only('email', 'password')), 422);
        $request->session()->regenerate();

        return redirect('/passes');
    }

    public function phone(Request $request)
    {
        $user = User::where('email', $request->input('email'))->first();
        abort_unless($user && Hash::check($request->input('password'), $user->password), 422);

        return ['token' => $user->createToken('phone')->plainTextToken];
    }
}
