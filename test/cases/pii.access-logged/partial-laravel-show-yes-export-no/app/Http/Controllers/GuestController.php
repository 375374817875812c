<?php

namespace App\Http\Controllers;

use App\Events\GuestFileOpened;
use App\Models\Guest;
use Illuminate\Http\Request;

class GuestController
{
    public function index()
    {
        return Guest::select('id', 'full_name', 'passport_number')->paginate();
    }

    public function export()
    {
        return response()->streamDownload(function () {
            $out = fopen('php://output', 'w');
            foreach (Guest::lazy() as $guest) {
                fputcsv($out, [$guest->full_name, $guest->passport_number, $guest->email]);
            }
        }, 'guests.csv');
    }

    public function show(Request $request, Guest $guest)
    {
        GuestFileOpened::dispatch($request->user()->id, $guest->id);

        return $guest;
    }
}
