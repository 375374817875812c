<?php

return [
    'stateful' => [],
    'guard' => ['web'],
    'expiration' => null,
    'token_prefix' => env('SANCTUM_TOKEN_PREFIX', 'nwcrm_'),
];
