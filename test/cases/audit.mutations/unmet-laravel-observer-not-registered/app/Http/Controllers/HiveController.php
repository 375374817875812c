<?php

namespace App\Http\Controllers;

use App\Models\Hive;
use Illuminate\Http\Request;

class HiveController
{
    public function update(Request $request, int $id)
    {
        $hive = Hive::findOrFail($id);
        $hive->update($request->validate(['queen' => 'required|string']));

        return $hive;
    }

    public function destroy(int $id)
    {
        Hive::findOrFail($id)->delete();

        return response()->noContent();
    }
}
