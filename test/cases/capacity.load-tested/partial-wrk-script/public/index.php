<?php

declare(strict_types=1);

use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$app = AppFactory::create();
$app->get('/word', function ($request, $response) {
    $words = file(__DIR__ . '/../words.txt', FILE_IGNORE_NEW_LINES);
    $response->getBody()->write($words[(int) date('z') % count($words)]);
    return $response;
});
$app->run();
