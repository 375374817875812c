<?php
require __DIR__ . '/../vendor/autoload.php';

use Slim\Factory\AppFactory;

$password = trim(file_get_contents('/run/secrets/db_password'));
$pdo = new PDO('mysql:host=db;dbname=shop', 'shop', $password);
$app = AppFactory::create();
$app->get('/orders', function ($req, $res) use ($pdo) { return $res; });
$app->run();
