<?php

namespace App\Http\Controllers;

use App\Models\Review;
use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Log;

class ReviewController
{
    public function store(Request $request, int $stay): JsonResponse
    {
        $data = $request->validate(['stars' => 'required|integer|between:1,5', 'text' => 'string|max:2000']);
        $review = Review::create($data + ['stay_id' => $stay, 'user_id' => $request->user()->id]);
        Log::info('review stored', ['review_id' => $review->id, 'stars' => $data['stars']]);

        return response()->json($review, 201);
    }
}
