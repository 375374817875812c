<?php

return [
    'stateful' => ['tools.example'],
    'guard' => ['web'],
    'expiration' => 12 * 60,
    'token_prefix' => 'tl_',
];
