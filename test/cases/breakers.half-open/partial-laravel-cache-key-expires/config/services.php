<?php

return [
    'tree_register' => [
        'url' => env('TREE_REGISTER_URL'),
        'threshold' => 5,
        'open_seconds' => 45,
    ],
];
