<?php

use App\PingStore;
use Prometheus\CollectorRegistry;
use Prometheus\RenderTextFormat;
use Prometheus\Storage\APC;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$registry = new CollectorRegistry(new APC());
$store = new PingStore();
$app = AppFactory::create();
$app->post('/pings/{host}/{ms}', function ($req, $res, $args) use ($store) {
    $store->add($args['host'], (int) $args['ms']);
    return $res->withStatus(202);
});
$app->get('/metrics', function ($req, $res) use ($registry) {
    $res->getBody()->write((new RenderTextFormat())->render($registry->getMetricFamilySamples()));
    return $res->withHeader('Content-Type', RenderTextFormat::MIME_TYPE);
});
$app->run();
