<?php

return [
    'default' => 'pgsql',
    'connections' => [
        'pgsql' => [
            'driver' => 'pgsql',
            'host' => '127.0.0.1',
            'port' => '6432',
            'database' => 'swim',
            'username' => 'swim',
            'password' => trim((string) file_get_contents('/run/secrets/db/password')),
            'charset' => 'utf8',
            'options' => [PDO::ATTR_EMULATE_PREPARES => true],
        ],
    ],
];
