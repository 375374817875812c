<?php
use App\Gate;
use GuzzleHttp\Client;
use Slim\Factory\AppFactory;
$client = new Client(['base_uri' => getenv('GEO_URL'), 'timeout' => 2]);
$gate = new Gate();
$app = AppFactory::create();
$app->get('/geo/{ip}', function ($request, $response, $args) use ($client, $gate) {
    $response->getBody()->write($gate->run(fn () => (string) $client->get('/v1/' . $args['ip'])->getBody()));
    return $response;
});
$app->run();
