#!/bin/sh
set -e
python -m migrate.postgres
python -m migrate.clickhouse
exec gunicorn --bind 0.0.0.0:8080 lottery:app
