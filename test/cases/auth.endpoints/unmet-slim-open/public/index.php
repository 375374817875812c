<?php

use Prescriptions\Store;
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Slim\Factory\AppFactory;

require __DIR__.'/../vendor/autoload.php';

$store = new Store(new PDO('pgsql:service=prescriptions'));
$app = AppFactory::create();
$app->addBodyParsingMiddleware();
$app->addErrorMiddleware(false, true, true);

$json = function (Response $response, mixed $data, int $status = 200): Response {
    $response->getBody()->write(json_encode($data, JSON_THROW_ON_ERROR));

    return $response->withStatus($status)->withHeader('Content-Type', 'application/json');
};

$app->get('/patients/{patient}/prescriptions', fn (Request $request, Response $response, array $args) => $json($response, $store->of((int) $args['patient'])));

$app->post('/patients/{patient}/prescriptions', function (Request $request, Response $response, array $args) use ($store, $json) {
    $body = $request->getParsedBody();

    return $json($response, $store->add((int) $args['patient'], $body['drug'], $body['dose']), 201);
});

$app->run();
