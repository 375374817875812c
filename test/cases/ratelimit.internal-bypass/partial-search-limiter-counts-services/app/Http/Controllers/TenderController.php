<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;

class TenderController
{
    private const TENDERS = ['t1' => 'Bridge paint', 't2' => 'School roof'];

    public function show(string $id)
    {
        return ['id' => $id, 'title' => self::TENDERS[$id] ?? abort(404)];
    }

    public function search(Request $request)
    {
        $q = strtolower($request->string('q'));

        return array_filter(self::TENDERS, fn ($t) => str_contains(strtolower($t), $q));
    }
}
