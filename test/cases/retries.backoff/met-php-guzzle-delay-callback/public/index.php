<?php

use App\HttpFactory;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$calendar = HttpFactory::make(getenv('CALENDAR_URL'));
$app = AppFactory::create();
$app->get('/slots/{day}', function ($req, $res, $args) use ($calendar) {
    $res->getBody()->write((string) $calendar->get('/slots/' . $args['day'])->getBody());
    return $res->withHeader('Content-Type', 'application/json');
});
$app->run();
