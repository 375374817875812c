<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class AuditNote extends Model
{
    public $timestamps = false;
    protected $fillable = ['text'];
}
