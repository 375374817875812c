<?php

use App\RetryDecider;
use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;
use Monolog\Handler\StreamHandler;
use Monolog\Logger;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$log = new Logger('weather', [new StreamHandler('php://stderr')]);
$stack = HandlerStack::create();
$stack->push(Middleware::retry(new RetryDecider($log)));
$http = new Client(['base_uri' => getenv('WEATHER_URL'), 'timeout' => 3, 'handler' => $stack]);

$app = AppFactory::create();
$app->get('/weather/{city}', function ($req, $res, $args) use ($http) {
    $res->getBody()->write((string) $http->get('/now/' . $args['city'])->getBody());
    return $res->withHeader('Content-Type', 'application/json');
});
$app->run();
