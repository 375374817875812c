<?php

namespace App\Http\Controllers;

use App\Models\Album;
use App\Models\Note;
use Illuminate\Foundation\Auth\Access\AuthorizesRequests;
use Illuminate\Http\Request;

class AlbumController
{
    use AuthorizesRequests;

    public function show(Album $album)
    {
        $this->authorize('view', $album);

        return $album;
    }

    public function update(Album $album, Request $request)
    {
        $this->authorize('update', $album);
        $album->update($request->only('title'));

        return $album;
    }
}
