<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class AuditEntry extends Model
{
    protected $fillable = ['user_id', 'action', 'hive_id', 'changes'];
}
