<?php

namespace App\Http\Controllers;

use App\Repositories\CaveRepository;

class CaveController
{
    public function __construct(private CaveRepository $caves)
    {
    }

    public function show(int $id)
    {
        return $this->caves->find($id);
    }

    public function region(string $region)
    {
        return $this->caves->region($region);
    }
}
