<?php

use App\Crm;
use GuzzleHttp\Client;
use Monolog\Handler\StreamHandler;
use Monolog\Logger;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$log = new Logger('crm', [new StreamHandler('php://stderr')]);
$crm = new Crm(new Client(['base_uri' => getenv('CRM_URL')]), $log);
$app = AppFactory::create();
$app->get('/contacts/{id}', function ($req, $res, $args) use ($crm) {
    $c = $crm->contact($args['id']);
    $res->getBody()->write(json_encode($c));
    return $res->withStatus($c ? 200 : 404);
});
$app->run();
