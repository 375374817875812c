<?php

use App\Guides;
use GuzzleHttp\Client;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$guides = new Guides(new Client(['base_uri' => getenv('GUIDES_URL'), 'timeout' => 3]));
$app = AppFactory::create();
$app->get('/guides/{id}', function ($req, $res, $args) use ($guides) {
    $res->getBody()->write(json_encode($guides->find($args['id'])));
    return $res;
});
$app->run();
