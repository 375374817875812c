<?php

use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$app = AppFactory::create();
$app->get('/barns/{id}', function ($req, $res, $args) {
    $res->getBody()->write('x');
    return $res;
});
$app->run();
