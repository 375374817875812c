<?php

return [
    'guard' => [],
    'expiration' => null,
    'token_prefix' => '',
];
