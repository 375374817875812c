<?php

namespace App\Services;

use App\Support\Breaker;
use Illuminate\Support\Facades\Http;

class TreeRegister
{
    private readonly Breaker $breaker;

    public function __construct()
    {
        $this->breaker = new Breaker(
            'tree-register',
            config('services.tree_register.threshold'),
            config('services.tree_register.open_seconds'),
        );
    }

    public function tree(int $id): array
    {
        return $this->breaker->call(
            fn (): array => Http::baseUrl(config('services.tree_register.url'))
                ->timeout(3)
                ->get("/trees/{$id}")
                ->throw()
                ->json()
        );
    }
}
