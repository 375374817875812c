<?php

declare(strict_types=1);

use Monolog\Handler\StreamHandler;
use Monolog\Logger;
use Orgel\Http\ClientFactory;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$logger = new Logger('diary', [new StreamHandler('php://stderr')]);
$halls = ClientFactory::to(getenv('HALLS_URL'), $logger);

$app = AppFactory::create();
$app->get('/concerts/{hall}', function ($request, $response, array $args) use ($halls) {
    $response->getBody()->write((string) $halls->get('/halls/' . rawurlencode($args['hall']) . '/dates')->getBody());

    return $response->withHeader('Content-Type', 'application/json');
});
$app->addErrorMiddleware(false, true, true, $logger);
$app->run();

