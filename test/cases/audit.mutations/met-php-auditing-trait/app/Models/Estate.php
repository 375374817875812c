<?php

namespace App\Models;

class Estate extends BusinessModel
{
    public function offers()
    {
        return $this->hasMany(Offer::class);
    }
}
