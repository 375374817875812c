<?php

return [
    'default' => 'attachments',
    'disks' => [
        'attachments' => [
            'driver' => 's3',
            'region' => env('AWS_DEFAULT_REGION', 'eu-west-1'),
            'bucket' => env('ATTACHMENTS_BUCKET', 'northwind-crm-attachments'),
            'throw' => true,
            'http' => ['connect_timeout' => 2, 'timeout' => 10],
        ],
    ],
];
