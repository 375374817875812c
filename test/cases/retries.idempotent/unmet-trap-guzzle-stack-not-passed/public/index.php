<?php

declare(strict_types=1);

use Imkerei\LabClient;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$lab = new LabClient(getenv('LAB_URL'));

$app = AppFactory::create();
$app->get('/lots/{lot}/analysis', function ($request, $response, array $args) use ($lab) {
    $response->getBody()->write($lab->analysis($args['lot']));

    return $response->withHeader('Content-Type', 'application/json');
});
$app->addErrorMiddleware(false, true, true);
$app->run();
