<?php

namespace App\Http\Controllers;

use App\Models\User;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Hash;
use Illuminate\Support\Facades\Log;

class RegisterController
{
    public function __invoke(Request $request)
    {
        Log::info('registration', $request->all());
        $data = $request->validate([
            'name' => 'required|string',
            'email' => 'required|email|unique:users',
            'password' => 'required|min:12',
        ]);
        $user = User::create([...$data, 'password' => Hash::make($data['password'])]);
        return response()->json(['id' => $user->id], 201);
    }
}
