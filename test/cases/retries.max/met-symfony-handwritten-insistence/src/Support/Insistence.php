<?php

namespace App\Support;

use Psr\Log\LoggerInterface;
use Symfony\Contracts\HttpClient\Exception\ExceptionInterface;

final class Insistence
{
    public function __construct(private readonly int $tries, private readonly LoggerInterface $logger)
    {
    }

    public function on(callable $read): mixed
    {
        for ($n = 1; $n < $this->tries; ++$n) {
            try {
                return $read();
            } catch (ExceptionInterface $e) {
                $this->logger->warning('read failed', ['try' => $n, 'exception' => $e]);
                usleep(random_int(50_000, 100_000) * 2 ** $n);
            }
        }

        return $read();
    }
}
