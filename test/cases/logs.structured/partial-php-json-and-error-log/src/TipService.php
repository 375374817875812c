<?php

namespace App;

use Psr\Log\LoggerInterface;

final class TipService
{
    public function __construct(private LoggerInterface $log)
    {
    }

    public function give(string $waiter, int $cents): bool
    {
        $this->log->info('tip received', ['waiter' => $waiter]);
        if ($cents <= 0) {
            error_log("tip rejected for $waiter: amount $cents");
            return false;
        }
        $ok = file_put_contents("/data/$waiter", "$cents\n", FILE_APPEND | LOCK_EX);
        if ($ok === false) {
            error_log('could not write tip of ' . $waiter);
            return false;
        }
        $this->log->info('tip stored', ['waiter' => $waiter, 'cents' => $cents]);
        return true;
    }
}
