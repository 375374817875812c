<?php

return [
    'default' => 'mysql',
    'connections' => [
        'mysql' => [
            'driver' => 'mysql',
            'host' => env('DB_HOST'),
            'port' => 3306,
            'database' => 'camp',
            'username' => 'camp',
            'password' => trim(file_get_contents('/run/secrets/db-password')),
            'charset' => 'utf8mb4',
            'collation' => 'utf8mb4_unicode_ci',
            'strict' => true,
        ],
    ],
    'migrations' => ['table' => 'migrations'],
];
