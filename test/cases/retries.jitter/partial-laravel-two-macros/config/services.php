<?php

return [
    'catalogue' => ['url' => env('CATALOGUE_URL')],
    'stock' => ['url' => env('STOCK_URL')],
];
