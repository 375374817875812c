#!/bin/sh
# usage: bin/load.sh [base address]
set -eu
base="${1:-https://words.staging.example.org}"

for connections in 10 50 200; do
    echo "== $connections connections"
    wrk --threads 4 --connections "$connections" --duration 60s --latency "$base/word"
done
