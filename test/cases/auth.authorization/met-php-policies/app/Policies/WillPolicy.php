<?php

namespace App\Policies;

use App\Models\User;
use App\Models\Will;

class WillPolicy
{
    public function view(User $user, Will $will): bool
    {
        return $will->user_id === $user->id;
    }

    public function update(User $user, Will $will): bool
    {
        return $will->user_id === $user->id;
    }

    public function delete(User $user, Will $will): bool
    {
        return $will->user_id === $user->id;
    }
}
