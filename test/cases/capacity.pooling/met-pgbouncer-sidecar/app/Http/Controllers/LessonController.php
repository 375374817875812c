<?php

namespace App\Http\Controllers;

use Illuminate\Http\JsonResponse;
use Illuminate\Support\Facades\DB;

class LessonController
{
    public function free(string $pool): JsonResponse
    {
        return response()->json(
            DB::table('lessons')->where('pool', $pool)->where('free', '>', 0)->orderBy('starts_at')->limit(30)->get()
        );
    }
}
