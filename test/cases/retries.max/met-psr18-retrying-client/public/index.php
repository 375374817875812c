<?php

use GuzzleHttp\Client;
use GuzzleHttp\Psr7\Request;
use Monolog\Handler\StreamHandler;
use Monolog\Logger;
use Slim\Factory\AppFactory;
use Well\RetryingClient;

require __DIR__.'/../vendor/autoload.php';

$logger = new Logger('well');
$logger->pushHandler(new StreamHandler('php://stdout'));
$client = new RetryingClient(new Client(['timeout' => 3, 'base_uri' => 'https://wells.example.org']), $logger);

$app = AppFactory::create();
$app->get('/wells/{id}', function ($request, $response, array $args) use ($client) {
    $answer = $client->sendRequest(new Request('GET', '/'.$args['id']));
    $response->getBody()->write((string) $answer->getBody());

    return $response;
});
$app->run();
