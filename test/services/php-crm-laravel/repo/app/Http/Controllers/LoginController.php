<?php

namespace App\Http\Controllers;

use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Hash;
use Illuminate\Support\Facades\Log;
use Illuminate\Validation\ValidationException;

class LoginController
{
    public function __invoke(Request $request)
    {
        $credentials = $request->validate(['email' => 'required|email', 'password' => 'required']);

        $user = User::where('email', $credentials['email'])->first();

        if (! $user || ! Hash::check($credentials['password'], $user->password)) {
            Log::warning('login failed', ['user_id' => $user?->id]);
            throw ValidationException::withMessages(['email' => 'These credentials do not match our records.']);
        }

        return ['token' => $user->createToken('crm-web')->plainTextToken];
    }
}
