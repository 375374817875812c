<?php

declare(strict_types=1);

use Club\Members;
use Club\Payouts;
use Psr\Http\Message\ResponseInterface as Response;
use Psr\Http\Message\ServerRequestInterface as Request;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$db = new PDO(getenv('DATABASE_DSN'), getenv('DB_USER'), getenv('DB_PASSWORD'), [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
$payouts = new Payouts($db);
$members = new Members($db);

$app = AppFactory::create();
$app->addBodyParsingMiddleware();

$app->post('/payouts/{id}/approve', function (Request $request, Response $response, array $args) use ($payouts) {
    $payouts->approve((int) $args['id'], $request->getHeaderLine('X-Auth-User'));

    return $response->withStatus(204);
});

$app->put('/members/{id}/role', function (Request $request, Response $response, array $args) use ($members) {
    $members->changeRole((int) $args['id'], $request->getParsedBody()['role'], $request->getHeaderLine('X-Auth-User'));

    return $response->withStatus(204);
});

$app->run();
