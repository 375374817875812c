<?php

use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Route;

Route::put('/animals/{id}/enclosure', function (Request $request, int $id) {
    DB::table('animals')->where('id', $id)->update($request->validate(['enclosure' => 'required|string']));

    return response()->noContent();
});
