<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Illuminate\Http\Response;
use Illuminate\Support\Facades\Log;

class ProfileController
{
    public function update(Request $request): Response
    {
        $request->user()->update($request->validate(['locale' => 'required|in:de,en,fr']));
        Log::info('profile updated', ['fields' => ['locale']]);

        return response()->noContent();
    }
}
