<?php

require dirname(__DIR__) . '/vendor/autoload.php';

run(['php', __DIR__ . '/../bin/console', 'doctrine:database:create', '--env=test']);
run(['php', __DIR__ . '/../bin/console', 'doctrine:schema:create', '--no-interaction', '--env=test']);

function run(array $command): void
{
    $process = new Symfony\Component\Process\Process($command);
    $process->mustRun();
}
