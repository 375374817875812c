<?php

use App\Services\PaymentClient;
use Slim\Factory\AppFactory;

$app = AppFactory::create();

$app->post('/charges', function ($request, $response) {
    $client = new PaymentClient();
    try {
        $response->getBody()->write($client->charge(100));
    } catch (\Exception $e) {
    }
    return $response;
});

$app->run();
