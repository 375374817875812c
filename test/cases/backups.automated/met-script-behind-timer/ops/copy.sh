#!/bin/sh
set -eu
target=/mnt/nas/menus/$(date +%F).sql.gz
mysqldump --single-transaction menus \
  | gzip > "$target"
