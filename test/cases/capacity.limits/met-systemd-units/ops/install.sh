#!/bin/sh
set -eu
install -m 644 ops/map-tiles@.service /etc/systemd/system/
systemctl daemon-reload
systemctl enable --now map-tiles@api map-tiles@worker
