<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;
use App\Observers\HiveObserver;
use Illuminate\Database\Eloquent\Attributes\ObservedBy;

#[ObservedBy(HiveObserver::class)]
class Hive extends Model
{
    protected $fillable = ['field', 'queen'];
}
