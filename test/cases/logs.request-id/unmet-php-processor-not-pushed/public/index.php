<?php

use GuzzleHttp\Client;
use Monolog\Formatter\JsonFormatter;
use Monolog\Handler\StreamHandler;
use Monolog\Logger;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$handler = new StreamHandler('php://stderr');
$handler->setFormatter(new JsonFormatter());
$log = new Logger('lockers', [$handler]);
$http = new Client(['base_uri' => getenv('HARDWARE_URL'), 'timeout' => 3]);

$app = AppFactory::create();
$app->post('/lockers/{id}/open', function ($req, $res, $args) use ($http, $log) {
    $http->post('/open/' . $args['id']);
    $log->info('locker opened', ['locker' => $args['id']]);
    return $res->withStatus(204);
});
$app->run();
