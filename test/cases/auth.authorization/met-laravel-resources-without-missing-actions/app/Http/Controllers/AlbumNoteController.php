<?php

namespace App\Http\Controllers;

use App\Models\Album;
use App\Models\Note;
use Illuminate\Foundation\Auth\Access\AuthorizesRequests;
use Illuminate\Http\Request;

class AlbumNoteController
{
    use AuthorizesRequests;

    public function destroy(Album $album, Note $note)
    {
        $this->authorize('update', $album);
        $note->delete();

        return response()->noContent();
    }
}
