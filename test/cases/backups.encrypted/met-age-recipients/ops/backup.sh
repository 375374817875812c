#!/usr/bin/env bash
set -euo pipefail

target="/mnt/nas/repairs/repairs-$(date +%F).sql.zst.age"

mysqldump --defaults-extra-file=/etc/repairs/backup.cnf --single-transaction --routines repairs \
  | zstd -q \
  | age --encrypt --recipients-file /etc/repairs/recipients.txt \
  > "$target.part"

mv "$target.part" "$target"
find /mnt/nas/repairs -name '*.age' -mtime +60 -delete
