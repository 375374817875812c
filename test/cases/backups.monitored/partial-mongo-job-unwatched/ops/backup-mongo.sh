#!/usr/bin/env bash
set -euo pipefail
mongodump --config=/etc/floor-plans/mongodump.yaml --db=plans --archive --gzip | rclone rcat "vault:floor-plans/plans-$(date +%F).archive.gz"
