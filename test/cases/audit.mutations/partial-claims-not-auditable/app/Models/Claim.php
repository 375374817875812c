<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\BelongsTo;

class Claim extends Model
{
    protected $fillable = ['policy_id', 'state', 'payout_cents'];

    public function policy(): BelongsTo
    {
        return $this->belongsTo(Policy::class);
    }
}
