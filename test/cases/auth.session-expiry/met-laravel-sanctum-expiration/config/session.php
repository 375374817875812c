<?php

return [
    'driver' => 'redis',
    'lifetime' => 60,
    'expire_on_close' => true,
    'encrypt' => true,
    'cookie' => 'tool_library',
    'secure' => true,
    'http_only' => true,
    'same_site' => 'lax',
];
