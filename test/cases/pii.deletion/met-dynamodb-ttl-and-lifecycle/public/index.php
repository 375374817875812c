<?php

use Aws\DynamoDb\DynamoDbClient;
use Aws\S3\S3Client;
use Desk\Visitors;
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Slim\Factory\AppFactory;

require __DIR__.'/../vendor/autoload.php';

$region = ['region' => 'eu-central-1', 'version' => 'latest'];
$visitors = new Visitors(new DynamoDbClient($region), new S3Client($region));

$app = AppFactory::create();
$app->addBodyParsingMiddleware();

$app->post('/visitors', function (Request $request, Response $response) use ($visitors) {
    $body = $request->getParsedBody();
    $visitors->arrive($body['name'], $body['company'], $body['host']);

    return $response->withStatus(201);
});

$app->post('/evacuation-lists', function (Request $request, Response $response) use ($visitors) {
    $visitors->writeEvacuationList();

    return $response->withStatus(202);
});

$app->run();
