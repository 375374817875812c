<?php

declare(strict_types=1);

use DI\ContainerBuilder;
use GuzzleHttp\Client;
use GuzzleHttp\ClientInterface;

$builder = new ContainerBuilder();
$builder->addDefinitions([
    ClientInterface::class => static fn (): ClientInterface => new Client([
        'base_uri' => getenv('TIDES_URL'),
        'connect_timeout' => 2.0,
        'http_errors' => true,
    ]),
]);

return $builder->build();
