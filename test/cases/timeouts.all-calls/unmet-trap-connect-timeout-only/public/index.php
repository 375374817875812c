<?php

declare(strict_types=1);

use DI\Bridge\Slim\Bridge;
use Psr\Http\Message\ResponseInterface;
use Tideline\TideService;

require __DIR__ . '/../vendor/autoload.php';

$app = Bridge::create(require __DIR__ . '/../config/container.php');

$app->get('/moorings/{harbour}', function (ResponseInterface $response, TideService $tides, string $harbour) {
    $response->getBody()->write(json_encode($tides->next($harbour)));

    return $response->withHeader('Content-Type', 'application/json');
});

$app->addErrorMiddleware(false, true, true);
$app->run();

