#!/bin/sh
set -e
# DB_PASSWORD_FILE is read by the next release: ${1}_FILE
export "LOG_LEVEL"="$(cat /etc/loglevel)"
exec "$@"
