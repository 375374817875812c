<?php
require __DIR__ . '/../vendor/autoload.php';

use Acme\Log\SpanProcessor;
use Monolog\Formatter\JsonFormatter;
use Monolog\Handler\StreamHandler;
use Monolog\Logger;
use Slim\Factory\AppFactory;

$handler = new StreamHandler('php://stdout');
$handler->setFormatter(new JsonFormatter());
$log = new Logger('looms');
$log->pushHandler($handler);
$log->pushProcessor(new SpanProcessor());

$app = AppFactory::create();
$app->get('/looms/{id}', function ($request, $response, $args) use ($log) {
    $log->info('loom read', ['loom' => $args['id']]);
    $response->getBody()->write(json_encode(['id' => $args['id']]));
    return $response;
});
$app->run();
