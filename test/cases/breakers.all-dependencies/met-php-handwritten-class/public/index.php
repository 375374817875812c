<?php
require __DIR__ . '/../vendor/autoload.php';
use App\CircuitBreaker;
use GuzzleHttp\Client;
use Slim\Factory\AppFactory;
$client = new Client(['base_uri' => getenv('GEO_URL'), 'timeout' => 2]);
$breaker = new CircuitBreaker(5, 30.0);
$app = AppFactory::create();
$app->get('/geo/{ip}', function ($request, $response, $args) use ($client, $breaker) {
    $body = $breaker->run(fn () => (string) $client->get('/v1/' . $args['ip'])->getBody());
    $response->getBody()->write($body);
    return $response;
});
$app->run();
