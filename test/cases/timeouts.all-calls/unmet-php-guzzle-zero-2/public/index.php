<?php

use App\Inventory;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$inventory = new Inventory(require __DIR__ . '/../config/settings.php');
$app = AppFactory::create();
$app->get('/stock/{sku}', function ($request, $response, $args) use ($inventory) {
    $response->getBody()->write(json_encode($inventory->stock($args['sku'])));
    return $response->withHeader('Content-Type', 'application/json');
});
$app->run();
