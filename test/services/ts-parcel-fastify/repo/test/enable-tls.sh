#!/usr/bin/env bash
set -euo pipefail
db=$(docker ps -qf ancestor=postgres:16)
openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout key.pem -out test/ca.pem
docker cp test/ca.pem "$db":/var/lib/postgresql/server.crt
docker cp key.pem "$db":/var/lib/postgresql/server.key
docker exec "$db" sh -c 'chown postgres /var/lib/postgresql/server.* && chmod 600 /var/lib/postgresql/server.key'
docker exec -u postgres "$db" psql -U parcel -c "alter system set ssl_cert_file='/var/lib/postgresql/server.crt'" -c "alter system set ssl_key_file='/var/lib/postgresql/server.key'" -c "alter system set ssl=on" -c "select pg_reload_conf()"
