<?php
require __DIR__ . '/../vendor/autoload.php';

use Acme\ClientFactory;
use Prometheus\CollectorRegistry;
use Prometheus\RenderTextFormat;
use Prometheus\Storage\APCng;
use Slim\Factory\AppFactory;

$registry = new CollectorRegistry(new APCng());
$client = (new ClientFactory($registry))->make('https://coins.example.com');
$app = AppFactory::create();
$app->get('/coins/{id}', function ($request, $response, $args) use ($client) {
    $response->getBody()->write((string) $client->get('/coins/' . $args['id'])->getBody());
    return $response;
});
$app->get('/metrics', function ($request, $response) use ($registry) {
    $response->getBody()->write((new RenderTextFormat())->render($registry->getMetricFamilySamples()));
    return $response;
});
$app->run();
