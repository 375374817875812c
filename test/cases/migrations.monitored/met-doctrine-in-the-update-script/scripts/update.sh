#!/bin/sh
set -e
git pull --ff-only
composer install --no-dev
php bin/console doctrine:migrations:migrate --no-interaction --env=prod
php bin/console cache:clear --env=prod
