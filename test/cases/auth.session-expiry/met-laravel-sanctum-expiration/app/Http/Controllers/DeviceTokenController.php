<?php

namespace App\Http\Controllers;

use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Hash;
use Illuminate\Validation\ValidationException;

class DeviceTokenController
{
    public function __invoke(Request $request)
    {
        $in = $request->validate(['email' => 'required|email', 'password' => 'required', 'device' => 'required']);
        $user = User::where('email', $in['email'])->first();

        if (! $user || ! Hash::check($in['password'], $user->password)) {
            throw ValidationException::withMessages(['email' => __('auth.failed')]);
        }

        return ['token' => $user->createToken($in['device'])->plainTextToken];
    }
}
