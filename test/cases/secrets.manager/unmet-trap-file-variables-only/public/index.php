<?php

declare(strict_types=1);

use Choir\Settings;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$pdo = new PDO(
    'pgsql:host=db;dbname=choir',
    'choir',
    Settings::get('DB_PASSWORD'),
    [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]
);

$app = AppFactory::create();
$app->get('/concerts', function ($request, $response) use ($pdo) {
    $rows = $pdo->query('select id, title, starts_at from concerts')->fetchAll(PDO::FETCH_ASSOC);
    $response->getBody()->write(json_encode($rows, JSON_THROW_ON_ERROR));
    return $response->withHeader('Content-Type', 'application/json');
});
$app->run();
