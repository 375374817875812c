<?php

namespace App\Policies;

use App\Models\Contact;
use App\Models\User;

class ContactPolicy
{
    public function view(User $user, Contact $contact): bool
    {
        return $contact->owner_id === $user->id || $user->hasRole('sales-manager');
    }

    public function update(User $user, Contact $contact): bool
    {
        return $contact->owner_id === $user->id;
    }
}
