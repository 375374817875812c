#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")"
install -m 755 members-offsite /usr/local/sbin/
install -m 644 members-offsite.service members-offsite.timer /etc/systemd/system/
systemctl daemon-reload
systemctl enable --now members-offsite.timer
docker compose -f ../compose.yaml up -d
