#!/bin/sh
set -eu
for f in datadog/*.json; do
  curl -sf -X POST https://api.datadoghq.eu/api/v1/monitor \
    -H "DD-API-KEY: $DD_API_KEY" -H "DD-APPLICATION-KEY: $DD_APP_KEY" -H 'Content-Type: application/json' --data @"$f"
done
