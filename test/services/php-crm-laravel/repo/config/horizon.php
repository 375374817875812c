<?php

return [
    'use' => 'default',
    'prefix' => 'crm_horizon:',
    'middleware' => ['auth:sanctum', 'role:admin'],
    'waits' => ['redis:default' => 60],
    'environments' => [
        'production' => [
            'crm' => [
                'connection' => 'redis',
                'queue' => ['default', 'enrichment'],
                'balance' => 'auto',
                'maxProcesses' => 6,
                'tries' => 3,
                'timeout' => 60,
            ],
        ],
    ],
];
