<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Prunable;

class Guest extends Model
{
    use Prunable;

    protected $fillable = ['full_name', 'email', 'phone'];

    public function prunable(): Builder
    {
        return static::where('departed_at', '<=', now()->subYears(2));
    }
}
