<?php

return [
    App\Providers\HttpServiceProvider::class,
];
