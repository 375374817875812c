<?php

declare(strict_types=1);

use Acme\Quarry\OrderAction;
use GuzzleHttp\Client;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$trucks = new Client(['base_uri' => getenv('TRUCKS_URL'), 'timeout' => 3.0]);

$app = AppFactory::create();
$app->addBodyParsingMiddleware();
$app->addErrorMiddleware(false, true, true);
$app->post('/orders', new OrderAction($trucks));
$app->run();
