<?php
require __DIR__ . '/../vendor/autoload.php';

use Slim\Factory\AppFactory;

$redis = new \Redis();
$redis->connect('redis');
$client = App\ClientFactory::make($redis);
$app = AppFactory::create();
$app->get('/tax/{country}', function ($request, $response, array $args) use ($client) {
    $response->getBody()->write((string) $client->get('https://tax.example.com/' . $args['country'])->getBody());
    return $response;
});
$app->run();
