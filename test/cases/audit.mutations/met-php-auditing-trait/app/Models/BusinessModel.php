<?php

namespace App\Models;

use Illuminate\Database\Eloquent\Model;
use OwenIt\Auditing\Auditable as AuditableTrait;
use OwenIt\Auditing\Contracts\Auditable;

abstract class BusinessModel extends Model implements Auditable
{
    use AuditableTrait;

    protected $guarded = ['id'];
}
