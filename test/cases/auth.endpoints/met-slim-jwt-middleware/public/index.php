<?php

use Slim\Factory\AppFactory;
use Tuupola\Middleware\JwtAuthentication;

require __DIR__ . '/../vendor/autoload.php';

$app = AppFactory::create();
$app->add(new JwtAuthentication(['secret' => getenv('JWT_SECRET'), 'ignore' => ['/health']]));
$app->get('/boats', fn ($request, $response) => $response);
$app->run();
