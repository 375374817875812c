<?php

return [
    'session_timeout' => 1800,
    'http' => [
        'base_uri' => getenv('INVENTORY_URL'),
        'connect_timeout' => 2.0,
        'timeout' => 0,
    ],
];
