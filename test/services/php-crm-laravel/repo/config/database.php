<?php

return [
    'default' => 'pgsql',
    'connections' => [
        'pgsql' => [
            'driver' => 'pgsql',
            'host' => env('DB_HOST', '127.0.0.1'),
            'port' => env('DB_PORT', '5432'),
            'database' => env('DB_DATABASE', 'crm'),
            'username' => env('DB_USERNAME', 'crm'),
            'password' => env('DB_PASSWORD', ''),
            'charset' => 'utf8',
            'search_path' => 'public',
            'sslmode' => env('DB_SSLMODE', 'verify-full'),
            'sslrootcert' => '/etc/ssl/certs/rds-global-bundle.pem',
        ],
    ],
    'redis' => [
        'client' => 'phpredis',
        'default' => [
            'scheme' => env('REDIS_SCHEME', 'tls'),
            'host' => env('REDIS_HOST', '127.0.0.1'),
            'port' => env('REDIS_PORT', '6379'),
            'timeout' => 2.0,
            'read_timeout' => 5.0,
        ],
        'cache' => [
            'scheme' => env('REDIS_SCHEME', 'tls'),
            'host' => env('REDIS_HOST', '127.0.0.1'),
            'port' => env('REDIS_PORT', '6379'),
            'timeout' => 1.0,
            'read_timeout' => 1.0,
        ],
    ],
    'migrations' => ['table' => 'migrations'],
];
