<?php

use App\Barns;
use GuzzleHttp\Client;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$pdo = new PDO(getenv('DSN'));
$feed = new Client(['base_uri' => getenv('FEED_URL'), 'timeout' => 3]);
$app = AppFactory::create();
$app->get('/barns/{id}', function ($req, $res, $args) use ($pdo, $feed) {
    $st = $pdo->prepare('select name from barns where id = ?');
    $st->execute([$args['id']]);
    $res->getBody()->write($st->fetchColumn() . $feed->get('/feed/' . $args['id'])->getBody());
    return $res;
});
$app->run();
