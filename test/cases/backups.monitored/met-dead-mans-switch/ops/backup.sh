#!/bin/bash
set -euo pipefail
pg_dump -Fc parcels > /backup/p-$(date +%F).dump
curl -fsS --retry 3 "https://hc-ping.com/$CHECK_ID"
