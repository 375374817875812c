<?php

use App\Gauges;
use App\ServerSpan;
use GuzzleHttp\Client;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';
require __DIR__ . '/../src/tracing.php';

$gauges = new Gauges(new Client(['base_uri' => getenv('GAUGES_URL'), 'timeout' => 3]));
$app = AppFactory::create();
$app->add(new ServerSpan());
$app->get('/weirs/{id}', function ($req, $res, $args) use ($gauges) {
    $res->getBody()->write($gauges->level($args['id']) ?? 'unknown');
    return $res;
});
$app->run();
