<?php

namespace App\Policies;

use App\Models\Deal;
use App\Models\User;

class DealPolicy
{
    public function view(User $user, Deal $deal): bool
    {
        return $deal->owner_id === $user->id || $user->hasRole('sales-manager');
    }

    public function update(User $user, Deal $deal): bool
    {
        return $deal->owner_id === $user->id;
    }
}
