<?php

use App\Services\GiftAid;
use Illuminate\Support\Facades\Route;

Route::get('/donors/{donor}/gift-aid', fn (string $donor, GiftAid $giftAid) => [
    'eligible' => $giftAid->eligible($donor),
]);
