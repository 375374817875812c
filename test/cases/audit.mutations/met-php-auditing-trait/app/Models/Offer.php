<?php

namespace App\Models;

class Offer extends BusinessModel
{
    protected $casts = ['cents' => 'integer'];
}
