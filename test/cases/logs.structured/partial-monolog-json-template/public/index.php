<?php

declare(strict_types=1);

use Acme\Vouchers\LoggerFactory;
use Acme\Vouchers\RedeemAction;
use Slim\Factory\AppFactory;

require __DIR__ . '/../vendor/autoload.php';

$logger = LoggerFactory::create('voucher-desk');

$app = AppFactory::create();
$app->addBodyParsingMiddleware();
$app->addErrorMiddleware(false, true, true, $logger);
$app->post('/vouchers/{code}/redeem', new RedeemAction($logger));
$app->run();
