<?php
require __DIR__ . '/../vendor/autoload.php';
$app = Slim\Factory\AppFactory::create();
$app->get('/tides', fn ($q, $r) => $r);
$app->run();
