<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Model;
use Spatie\Activitylog\LogOptions;
use Spatie\Activitylog\Traits\LogsActivity;

class Deal extends Model
{
    use LogsActivity;

    protected $fillable = ['contact_id', 'owner_id', 'title', 'amount', 'stage'];

    public function scopeOpen(Builder $query): void
    {
        $query->where('stage', 'open');
    }

    public function scopeWonToday(Builder $query): void
    {
        $query->where('stage', 'won')->whereDate('updated_at', today());
    }

    public function getActivitylogOptions(): LogOptions
    {
        return LogOptions::defaults()->logFillable()->logOnlyDirty()->dontSubmitEmptyLogs();
    }
}
