#!/bin/sh
set -eu
pg_dump -Fc "$DATABASE_URL" | aws s3 cp - "s3://shop-backups/$(date +%F).dump"
