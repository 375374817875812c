<?php

namespace App\Services;

use Illuminate\Http\Client\PendingRequest;

class CraneClient
{
    public function __construct(private PendingRequest $http)
    {
    }

    public function position(string $id): array
    {
        return $this->http->get("/cranes/{$id}")->json();
    }
}
