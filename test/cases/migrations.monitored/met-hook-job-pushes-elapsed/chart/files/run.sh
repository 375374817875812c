#!/bin/sh
began=$(date +%s)
npx node-pg-migrate up --migrations-dir /app/migrations
rc=$?
took=$(( $(date +%s) - began ))
cat <<PUSH | wget -q -O- --post-file=/dev/stdin "$GATEWAY/metrics/job/courier_schema"
# TYPE courier_schema_seconds gauge
courier_schema_seconds $took
# TYPE courier_schema_exit_code gauge
courier_schema_exit_code $rc
PUSH
exit $rc
