<?php

declare(strict_types=1);

use Ackintosh\Ganesha\Exception\RejectedException;
use Schneiderei\Fabrics;
use Schneiderei\GuardedClient;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$fabrics = new Fabrics(GuardedClient::to(getenv('MILL_URL')));

$app = AppFactory::create();
$app->get('/fabrics/{article}', function ($request, $response, array $args) use ($fabrics) {
    try {
        $response->getBody()->write(json_encode($fabrics->stock($args['article'])));
    } catch (RejectedException) {
        return $response->withStatus(503);
    }

    return $response->withHeader('Content-Type', 'application/json');
});
$app->addErrorMiddleware(false, true, true);
$app->run();

