<?php

declare(strict_types=1);

namespace Acme\Vouchers;

use Monolog\Formatter\LineFormatter;
use Monolog\Handler\StreamHandler;
use Monolog\Level;
use Monolog\Logger;

final class LoggerFactory
{
    private const TEMPLATE =
        '{"time":"%datetime%","level":"%level_name%","channel":"%channel%","message":"%message%"}' . "\n";

    public static function create(string $name): Logger
    {
        $handler = new StreamHandler('php://stdout', Level::Info);
        $handler->setFormatter(new LineFormatter(self::TEMPLATE, DATE_ATOM, true));

        return new Logger($name, [$handler]);
    }
}
