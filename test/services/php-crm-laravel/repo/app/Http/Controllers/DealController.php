<?php

namespace App\Http\Controllers;

use App\Models\Contact;
use App\Models\Deal;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\Gate;

class DealController
{
    public function index(Request $request)
    {
        return Cache::remember("deals:{$request->user()->id}:{$request->query('stage')}", now()->addSeconds(30), fn () => Deal::query()
            ->where('owner_id', $request->user()->id)
            ->when($request->query('stage'), fn ($q, $stage) => $q->where('stage', $stage))
            ->latest()->limit(100)->get());
    }

    public function show(Deal $deal)
    {
        Gate::authorize('view', $deal);

        return $deal;
    }

    public function store(Request $request)
    {
        $data = $request->validate(['contact_id' => 'required|exists:contacts,id', 'title' => 'required', 'amount' => 'required|numeric']);
        Gate::authorize('view', Contact::findOrFail($data['contact_id']));

        return response()->json(Deal::create($data + ['owner_id' => $request->user()->id, 'stage' => 'open']), 201);
    }

    public function update(Request $request, Deal $deal)
    {
        Gate::authorize('update', $deal);
        $deal->update($request->validate(['stage' => 'in:open,won,lost', 'amount' => 'numeric']));

        return $deal;
    }

    public function won()
    {
        return Deal::where('stage', 'won')->where('updated_at', '>', now()->subDay())->get();
    }
}
