<?php

declare(strict_types=1);

use GuzzleHttp\Client;
use Nordfaehre\HarbourClient;
use Nordfaehre\TraceRequests;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$harbour = new HarbourClient(new Client(['base_uri' => getenv('HARBOUR_URL'), 'timeout' => 3.0]));

$app = AppFactory::create();
$app->get('/sailings/{port}', function ($request, $response, array $args) use ($harbour) {
    $response->getBody()->write(json_encode($harbour->berths($args['port'])));

    return $response->withHeader('Content-Type', 'application/json');
});
$app->add(new TraceRequests());
$app->addErrorMiddleware(false, true, true);
$app->run();

