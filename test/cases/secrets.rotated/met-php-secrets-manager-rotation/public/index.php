<?php

use Boxes\Database;
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Slim\Factory\AppFactory;

require __DIR__.'/../vendor/autoload.php';

$app = AppFactory::create();

$app->get('/boxes/{park}', function (Request $request, Response $response, array $args) {
    $rows = Database::connect()->prepare('SELECT id, species FROM boxes WHERE park = ?');
    $rows->execute([$args['park']]);
    $response->getBody()->write(json_encode($rows->fetchAll(PDO::FETCH_ASSOC), JSON_THROW_ON_ERROR));

    return $response->withHeader('Content-Type', 'application/json');
});

$app->run();
