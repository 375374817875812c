<?php

namespace App\Http\Controllers;

use App\Models\Order;
use Illuminate\Support\Facades\Cache;

class OrderController extends Controller
{
    public function index()
    {
        return Cache::remember('orders', 60, fn () => Order::where('open', true)->get());
    }
}
