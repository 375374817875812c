<?php

return [
    'stateful' => ['pass.ski.example'],
    'guard' => ['web'],
    'expiration' => null,
    'token_prefix' => '',
];
