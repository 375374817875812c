<?php

return [
    'crane' => [
        'url' => env('CRANE_URL', 'https://crane.example.org'),
        'timeout' => env('CRANE_TIMEOUT', 3),
    ],
];
