<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Model;
use Spatie\Activitylog\LogOptions;
use Spatie\Activitylog\Traits\LogsActivity;

class Contact extends Model
{
    use LogsActivity;

    protected $fillable = ['name', 'email', 'phone', 'company', 'owner_id', 'enrichment'];

    protected $casts = ['enrichment' => 'array', 'last_touched_at' => 'datetime'];

    public function deals()
    {
        return $this->hasMany(Deal::class);
    }

    public function scopeVisibleTo(Builder $query, User $user): void
    {
        $query->where('owner_id', $user->id);
    }

    public function getActivitylogOptions(): LogOptions
    {
        return LogOptions::defaults()->logFillable()->logOnlyDirty()->dontSubmitEmptyLogs();
    }
}
