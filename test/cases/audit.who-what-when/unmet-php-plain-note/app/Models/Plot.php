<?php

namespace App\Models;

use App\Observers\PlotObserver;
use Illuminate\Database\Eloquent\Attributes\ObservedBy;
use Illuminate\Database\Eloquent\Model;

#[ObservedBy(PlotObserver::class)]
class Plot extends Model
{
    protected $fillable = ['row', 'number', 'holder'];
}
