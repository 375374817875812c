<?php

use Ackintosh\Ganesha\Builder;
use Ackintosh\Ganesha\Storage\Adapter\Apcu;
use PHPUnit\Framework\TestCase;

final class GuidesTest extends TestCase
{
    public function testBreakerOpens(): void
    {
        $g = Builder::withCountStrategy()->failureCountThreshold(2)->intervalToHalfOpen(5)->adapter(new Apcu())->build();
        $g->failure('guides');
        $g->failure('guides');
        $this->assertFalse($g->isAvailable('guides'));
    }
}
