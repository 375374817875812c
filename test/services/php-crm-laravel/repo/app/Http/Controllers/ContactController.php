<?php

namespace App\Http\Controllers;

use App\Jobs\EnrichContact;
use App\Models\Contact;
use App\Services\ContactEraser;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Gate;

class ContactController
{
    public function index(Request $request)
    {
        $page = Contact::visibleTo($request->user())->orderBy('id')->cursorPaginate(50);
        activity('pii-access')->causedBy($request->user())
            ->withProperties(['contacts' => collect($page->items())->pluck('id')])->log('contacts listed');

        return $page;
    }

    public function store(Request $request)
    {
        $contact = $request->user()->contacts()->create($this->validated($request));
        EnrichContact::dispatch($contact);

        return response()->json($contact, 201);
    }

    public function show(Request $request, Contact $contact)
    {
        Gate::authorize('view', $contact);
        activity('pii-access')->causedBy($request->user())->performedOn($contact)->log('contact viewed');

        return $contact;
    }

    public function update(Request $request, Contact $contact)
    {
        Gate::authorize('update', $contact);
        $contact->update($this->validated($request));

        return $contact;
    }

    public function export(Request $request, Contact $contact)
    {
        activity('pii-access')->causedBy($request->user())->performedOn($contact)->log('contact exported');

        return $contact->load('deals');
    }

    public function erase(Contact $contact, ContactEraser $eraser)
    {
        $eraser->erase($contact);

        return response()->noContent();
    }

    private function validated(Request $request): array
    {
        return $request->validate([
            'name' => 'required|string|max:120',
            'email' => 'required|email',
            'phone' => 'nullable|string|max:40',
            'company' => 'nullable|string|max:120',
        ]);
    }
}
