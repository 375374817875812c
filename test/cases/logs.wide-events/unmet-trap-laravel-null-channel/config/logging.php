<?php

use Monolog\Formatter\JsonFormatter;
use Monolog\Handler\NullHandler;
use Monolog\Handler\StreamHandler;

return [
    'default' => 'stdout',

    'channels' => [
        'stdout' => [
            'driver' => 'monolog',
            'level' => 'info',
            'handler' => StreamHandler::class,
            'handler_with' => ['stream' => 'php://stdout'],
            'formatter' => JsonFormatter::class,
        ],

        'events' => [
            'driver' => 'monolog',
            'handler' => NullHandler::class,
        ],
    ],
];
