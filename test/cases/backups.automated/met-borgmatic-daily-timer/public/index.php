<?php

declare(strict_types=1);

use Doctrine\DBAL\DriverManager;
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$db = DriverManager::getConnection([
    'driver' => 'pdo_mysql',
    'host' => 'localhost',
    'dbname' => 'allotments',
    'user' => getenv('DB_USER'),
    'password' => getenv('DB_PASSWORD'),
]);

$app = AppFactory::create();
$app->addBodyParsingMiddleware();
$app->post('/plots/{id}/tenant', function (Request $request, Response $response, array $args) use ($db) {
    $db->update('plots', ['tenant' => $request->getParsedBody()['tenant']], ['id' => $args['id']]);

    return $response->withStatus(204);
});
$app->run();
