<?php

use App\Color;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$app = AppFactory::create();
$app->get('/mix/{a:[0-9a-f]{6}}/{b:[0-9a-f]{6}}', function ($req, $res, $args) {
    $res->getBody()->write(Color::mix($args['a'], $args['b']));
    return $res;
});
$app->run();
