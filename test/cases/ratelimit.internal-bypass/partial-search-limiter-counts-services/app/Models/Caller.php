<?php

namespace App\Models;

use Illuminate\Foundation\Auth\User;
use Laravel\Sanctum\HasApiTokens;

class Caller extends User
{
    use HasApiTokens;

    public function isInternalService(): bool
    {
        return $this->kind === 'service';
    }
}
