#!/bin/sh
set -eu
cp host/chess-web.service host/chess-pairing.service /etc/systemd/system/
cp -r host/chess-web.service.d host/chess-pairing.service.d /etc/systemd/system/
systemctl daemon-reload
systemctl enable --now chess-web chess-pairing
