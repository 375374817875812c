#!/bin/bash
set -euo pipefail
pg_dump -Fc "$DATABASE_URL" | aws s3 cp - "s3://acme-parcels-backup/$(date -u +%FT%H%M).dump"
