<?php

namespace App\Http\Controllers;

use App\Models\User;
use Firebase\JWT\JWT;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Hash;
use Illuminate\Support\Facades\Log;

class AuthController
{
    public function login(Request $request)
    {
        $user = User::where('email', $request->input('email'))->first();
        if (!$user || !Hash::check($request->input('password'), $user->password)) {

            return response()->json([], 401);
        }
        return response()->json(['token' => JWT::encode(['sub' => $user->id, 'exp' => time() + 900], env('JWT_SECRET'), 'HS256')]);
    }

    public function me(Request $request)
    {
        return response()->json(['id' => $request->attributes->get('sub')]);
    }
}
