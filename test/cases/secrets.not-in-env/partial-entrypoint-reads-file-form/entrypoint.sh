#!/bin/sh
set -e

file_env() {
  file_var="${1}_FILE"
  eval file="\$$file_var"
  if [ -n "$file" ]; then
    export "$1"="$(cat "$file")"
  fi
}

file_env DB_PASSWORD
exec "$@"
