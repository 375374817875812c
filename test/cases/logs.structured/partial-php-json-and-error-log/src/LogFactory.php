<?php

namespace App;

use Monolog\Formatter\JsonFormatter;
use Monolog\Handler\StreamHandler;
use Monolog\Logger;

final class LogFactory
{
    public static function make(): Logger
    {
        $handler = new StreamHandler('php://stderr');
        $handler->setFormatter(new JsonFormatter());
        return new Logger('tips', [$handler]);
    }
}
