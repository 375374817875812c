<?php

use App\Measured;
use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use Prometheus\CollectorRegistry;
use Prometheus\RenderTextFormat;
use Prometheus\Storage\APC;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$registry = new CollectorRegistry(new APC());
$stack = HandlerStack::create();
$stack->push(new Measured($registry));
$feed = new Client(['base_uri' => getenv('FEED_URL'), 'timeout' => 3, 'handler' => $stack]);

$app = AppFactory::create();
$app->get('/barns/{id}/feed', function ($req, $res, $args) use ($feed) {
    $res->getBody()->write((string) $feed->get('/feed/' . $args['id'])->getBody());
    return $res;
});
$app->get('/metrics', function ($req, $res) use ($registry) {
    $res->getBody()->write((new RenderTextFormat())->render($registry->getMetricFamilySamples()));
    return $res;
});
$app->run();
