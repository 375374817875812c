<?php
namespace App\Models;
use Illuminate\Database\Eloquent\Model;
class Guest extends Model
{
    protected $fillable = ['phone', 'email', 'room'];
    protected $casts = ['email' => 'encrypted', 'phone' => 'encrypted', 'room' => 'integer'];
}
