<?php

namespace Acme;

use Psr\SimpleCache\CacheInterface;

final class Circuit
{
    public function __construct(
        private CacheInterface $cache,
        private string $name,
        private int $limit,
        private int $pause,
    ) {}

    public function call(callable $operation): mixed
    {
        $openedAt = $this->cache->get("circuit.{$this->name}.opened");
        if ($openedAt !== null) {
            if (time() - $openedAt < $this->pause) {
                throw new CircuitOpen($this->name);
            }
            if ($this->cache->get("circuit.{$this->name}.trial")) {
                throw new CircuitOpen($this->name);
            }
            $this->cache->set("circuit.{$this->name}.trial", true, 5);
        }
        try {
            $result = $operation();
        } catch (\Throwable $e) {
            $failures = $this->cache->get("circuit.{$this->name}.failures", 0) + 1;
            $this->cache->set("circuit.{$this->name}.failures", $failures);
            if ($failures >= $this->limit) {
                $this->cache->set("circuit.{$this->name}.opened", time());
            }
            throw $e;
        }
        $this->cache->delete("circuit.{$this->name}.opened");
        $this->cache->delete("circuit.{$this->name}.failures");
        return $result;
    }
}
