<?php

namespace App\Http\Controllers;

use App\Models\Will;
use Illuminate\Foundation\Auth\Access\AuthorizesRequests;
use Illuminate\Http\Request;

class WillController
{
    use AuthorizesRequests;

    public function show(Will $will)
    {
        $this->authorize('view', $will);
        return $will;
    }

    public function update(Request $request, Will $will)
    {
        $this->authorize('update', $will);
        $will->update($request->validate(['text' => 'required|string']));
        return $will;
    }

    public function destroy(Will $will)
    {
        $this->authorize('delete', $will);
        $will->delete();
        return response()->noContent();
    }
}
