<?php

return [
    'enrichment' => [
        'url' => env('ENRICHMENT_URL', 'https://api.enrich.example/v3'),
        'key' => env('ENRICHMENT_KEY'),
    ],
    'mailing' => [
        'url' => env('MAILING_URL', 'https://lists.example.com/api'),
        'key' => env('MAILING_KEY'),
    ],
];
