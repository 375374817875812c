<?php

use Monolog\Handler\StreamHandler;
use Monolog\Level;
use Monolog\Logger;
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Slim\Factory\AppFactory;
use Stars\Catalogue;

require __DIR__.'/../vendor/autoload.php';

$log = new Logger('stars', [new StreamHandler('php://stdout', Level::Info)]);
$catalogue = new Catalogue();
$app = AppFactory::create();
$app->addErrorMiddleware(false, true, true, $log);

$app->get('/stars/{name}', function (Request $request, Response $response, array $args) use ($catalogue, $log) {
    $star = $catalogue->find($args['name']);
    if ($star === null) {
        $log->info('unknown star', ['star' => $args['name']]);

        return $response->withStatus(404);
    }
    $response->getBody()->write(json_encode($star, JSON_THROW_ON_ERROR));

    return $response->withHeader('Content-Type', 'application/json');
});

$app->run();
