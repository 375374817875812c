<?php

namespace App\Http\Controllers;

use App\Models\User;
use Firebase\JWT\JWT;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Hash;

class LoginController extends Controller
{
    public function login(Request $request)
    {
        $user = User::where('email', $request->email)->first();
        if (!$user || !Hash::check($request->password, $user->password)) {
            return response()->json(['error' => 'unauthorized'], 401);
        }
        $claims = ['sub' => $user->id, 'iat' => time()];
        return response()->json(['token' => JWT::encode($claims, env('JWT_SECRET'), 'HS256')]);
    }
}
