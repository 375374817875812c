#!/usr/bin/env bash
set -euo pipefail
newest=$(aws s3 ls s3://acme-parcels-backup/ | sort | tail -1 | awk '{print $4}')
aws s3 cp "s3://acme-parcels-backup/$newest" /tmp/parcels.dump
pg_restore --no-owner --exit-on-error -h localhost -U postgres -d postgres /tmp/parcels.dump
test "$(psql -h localhost -U postgres -Atc 'select count(*) from parcels')" -gt 1000
