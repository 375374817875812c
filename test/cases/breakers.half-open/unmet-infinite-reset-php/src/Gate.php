<?php
namespace App;
final class Gate
{
    private int $failures = 0;
    private bool $open = false;
    public function run(callable $work): mixed
    {
        if ($this->open) {
            throw new \RuntimeException('open');
        }
        try {
            return $work();
        } catch (\Throwable $e) {
            if (++$this->failures >= 5) {
                $this->open = true;
            }
            throw $e;
        }
    }
    public function reset(): void
    {
        $this->open = false;
        $this->failures = 0;
    }
}
