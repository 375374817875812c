<?php

namespace App;

final class PingStore
{
    public function add(string $host, int $latencyMs): void
    {
        $row = json_encode(['host' => $host, 'latency' => $latencyMs, 'at' => time()]);
        file_put_contents('/data/pings', $row . "\n", FILE_APPEND | LOCK_EX);
    }
}
