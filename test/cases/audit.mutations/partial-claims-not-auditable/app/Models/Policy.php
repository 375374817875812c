<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Eloquent\Relations\HasMany;
use OwenIt\Auditing\Auditable as KeepsAudits;
use OwenIt\Auditing\Contracts\Auditable;

class Policy extends Model implements Auditable
{
    use KeepsAudits;

    protected $fillable = ['holder', 'premium_cents', 'ends_on'];

    public function claims(): HasMany
    {
        return $this->hasMany(Claim::class);
    }
}
