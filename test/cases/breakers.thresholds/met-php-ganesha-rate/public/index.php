<?php

use App\ClientFactory;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$sensors = ClientFactory::make(getenv('SENSORS_URL'));
$app = AppFactory::create();
$app->get('/pools/{id}', function ($req, $res, $args) use ($sensors) {
    $res->getBody()->write((string) $sensors->get('/pools/' . $args['id'])->getBody());
    return $res;
});
$app->run();
