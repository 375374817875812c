<?php
require __DIR__ . '/../vendor/autoload.php';

use Slim\Factory\AppFactory;

$app = AppFactory::create();
$app->get('/orders', function ($req, $res) { return $res; });
$app->run();
