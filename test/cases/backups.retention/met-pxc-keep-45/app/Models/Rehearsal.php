<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Rehearsal extends Model
{
    protected $fillable = ['ensemble', 'hall', 'starts_at'];

    protected $casts = ['starts_at' => 'datetime'];
}
