#!/bin/bash
began=$(date +%s%3N)
npx knex migrate:latest --cwd "$1"
rc=$?
outcome=ok
[ "$rc" -eq 0 ] || outcome=failed
printf '{"event":"schema_migrated","set":"%s","outcome":"%s","duration_ms":%d}\n' \
  "$1" "$outcome" "$(( $(date +%s%3N) - began ))"
exit "$rc"
