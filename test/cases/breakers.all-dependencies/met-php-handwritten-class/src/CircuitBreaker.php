<?php
namespace App;
final class CircuitBreaker
{
    private int $failures = 0;
    private ?float $openedAt = null;
    private bool $probing = false;
    public function __construct(private int $threshold, private float $coolDown) {}
    public function run(callable $work): mixed
    {
        if ($this->openedAt !== null) {
            if (microtime(true) - $this->openedAt < $this->coolDown || $this->probing) {
                throw new \RuntimeException('open');
            }
            $this->probing = true;
        }
        try {
            $result = $work();
        } catch (\Throwable $e) {
            $this->failures++;
            $this->probing = false;
            if ($this->failures >= $this->threshold) {
                $this->openedAt = microtime(true);
            }
            throw $e;
        }
        $this->failures = 0;
        $this->openedAt = null;
        $this->probing = false;
        return $result;
    }
}
