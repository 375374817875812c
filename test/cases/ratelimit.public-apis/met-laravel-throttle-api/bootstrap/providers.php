<?php

return [
    App\Providers\LimitServiceProvider::class,
];
