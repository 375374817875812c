#!/usr/bin/env bash
set -euo pipefail
cd /srv/visits
docker compose exec -T mysql sh -c 'exec mysqldump -uroot -p"$MYSQL_ROOT_PASSWORD" --single-transaction visits' \
  | gzip \
  | aws s3 cp --sse aws:kms - "s3://visits-backups/visits-$(date +%F).sql.gz"
