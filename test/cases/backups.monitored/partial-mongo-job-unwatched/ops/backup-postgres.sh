#!/usr/bin/env bash
set -euo pipefail
pg_dump --format=custom buildings | rclone rcat "vault:floor-plans/buildings-$(date +%F).dump"
