<?php

use Acme\Circuit;
use Acme\CircuitOpen;
use Acme\Rates;
use GuzzleHttp\Client;
use Slim\Factory\AppFactory;

require __DIR__ . '/vendor/autoload.php';

$circuit = new Circuit(cache(), 'rates', (int) getenv('RATES_FAILURES'), (int) getenv('RATES_PAUSE'));
$rates = new Rates(new Client(['base_uri' => getenv('RATES_URL'), 'timeout' => 3]), $circuit);
$app = AppFactory::create();
$app->get('/rates/{currency}', function ($request, $response, $args) use ($rates) {
    try {
        $response->getBody()->write($rates->of($args['currency']));
        return $response;
    } catch (CircuitOpen) {
        return $response->withStatus(503);
    }
});
$app->run();
