<?php

namespace App\Http\Controllers;

use App\Models\Seat;
use Illuminate\Contracts\Cache\LockTimeoutException;
use Illuminate\Support\Facades\Cache;

class SeatController extends Controller
{
    public function hold(int $id)
    {
        try {
            return Cache::lock("seat:$id", 10)->block(3, function () use ($id) {
                $seat = Seat::findOrFail($id);
                $seat->update(['held' => true]);
                return response()->json($seat);
            });
        } catch (LockTimeoutException) {
            return response()->json(['error' => 'busy'], 409);
        }
    }
}
