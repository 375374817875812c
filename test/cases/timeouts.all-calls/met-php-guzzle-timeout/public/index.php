<?php

use App\Services\PaymentClient;
use Slim\Factory\AppFactory;

$app = AppFactory::create();

$app->post('/charges', function ($request, $response) {
    $client = new PaymentClient();
    $response->getBody()->write($client->charge(100));
    return $response;
});

$app->run();
