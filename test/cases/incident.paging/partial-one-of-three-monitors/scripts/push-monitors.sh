#!/bin/sh
set -eu
yq -o=json -I=0 '.[]' "$1" | while read -r monitor; do
  curl -fsS -X POST https://api.datadoghq.eu/api/v1/monitor \
    -H "DD-API-KEY: $DD_API_KEY" -H "DD-APPLICATION-KEY: $DD_APP_KEY" \
    -H 'content-type: application/json' -d "$monitor"
done
