<?php

namespace App\Repositories;

use App\Models\Cave;
use Illuminate\Support\Facades\Cache;

class CaveRepository
{
    private const TTL = 300;

    public function find(int $id): array
    {
        return Cache::remember("cave:$id", self::TTL, fn () => Cave::findOrFail($id)->toArray());
    }

    public function region(string $region): array
    {
        return Cache::remember("region:$region", self::TTL, fn () => Cave::where('region', $region)->limit(100)->get()->toArray());
    }
}
