<?php

declare(strict_types=1);

use Doctrine\DBAL\DriverManager;
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$login = ['driver' => 'pdo_mysql', 'user' => getenv('DB_USER'), 'password' => getenv('DB_PASSWORD')];
$shop = DriverManager::getConnection($login + ['host' => 'shop-db', 'dbname' => 'shop']);
$tickets = DriverManager::getConnection($login + ['host' => 'tickets-db', 'dbname' => 'tickets']);

$app = AppFactory::create();
$app->addBodyParsingMiddleware();

$app->post('/orders', function (Request $request, Response $response) use ($shop) {
    $shop->insert('orders', ['article' => $request->getParsedBody()['article']]);

    return $response->withStatus(201);
});

$app->post('/tickets', function (Request $request, Response $response) use ($tickets) {
    $tickets->insert('tickets', ['visit_on' => $request->getParsedBody()['date']]);

    return $response->withStatus(201);
});

$app->run();
