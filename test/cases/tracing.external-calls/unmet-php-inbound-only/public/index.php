<?php

use App\TraceMiddleware;
use GuzzleHttp\Client;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';
require __DIR__ . '/../src/tracing.php';

$http = new Client(['base_uri' => getenv('SENSORS_URL'), 'timeout' => 3]);
$app = AppFactory::create();
$app->add(new TraceMiddleware());
$app->get('/silos/{id}', function ($req, $res, $args) use ($http) {
    $res->getBody()->write((string) $http->get('/levels/' . $args['id'])->getBody());
    return $res;
});
$app->run();
