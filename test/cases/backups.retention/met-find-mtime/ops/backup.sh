#!/bin/bash
set -euo pipefail
KEEP_DAYS=35
dir=/mnt/backup/parcels
pg_dump -Fc parcels > "$dir/parcels-$(date +%F).dump"
find "$dir" -name 'parcels-*.dump' -mtime +$KEEP_DAYS -delete
