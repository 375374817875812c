<?php

return [
    'allergens' => [
        'url' => env('ALLERGENS_URL'),
    ],
];

