<?php

use App\LogFactory;
use App\TipService;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$log = LogFactory::make();
$tips = new TipService($log);
$app = AppFactory::create();
$app->post('/tips/{waiter}/{cents}', function ($req, $res, $args) use ($tips, $log) {
    $ok = $tips->give($args['waiter'], (int) $args['cents']);
    $log->info('request done', ['ok' => $ok]);
    return $res->withStatus($ok ? 201 : 422);
});
$app->run();
