<?php

namespace App\Support;

use Closure;
use Illuminate\Http\Client\ConnectionException;
use Illuminate\Http\Client\RequestException;
use Illuminate\Support\Facades\Cache;

class Breaker
{
    public function __construct(
        private readonly string $name,
        private readonly int $threshold,
        private readonly int $openSeconds,
    ) {
    }

    public function call(Closure $work): mixed
    {
        if (Cache::has("breaker:{$this->name}:open")) {
            throw new CircuitOpen($this->name);
        }

        try {
            $result = $work();
        } catch (ConnectionException|RequestException $e) {
            $this->failed();
            throw $e;
        }
        Cache::forget("breaker:{$this->name}:failures");

        return $result;
    }

    private function failed(): void
    {
        Cache::add("breaker:{$this->name}:failures", 0, 60);
        if (Cache::increment("breaker:{$this->name}:failures") >= $this->threshold) {
            Cache::put("breaker:{$this->name}:open", true, $this->openSeconds);
            Cache::forget("breaker:{$this->name}:failures");
        }
    }
}
