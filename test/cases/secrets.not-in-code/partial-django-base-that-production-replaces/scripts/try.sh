#!/usr/bin/env bash
docker build -t library:local .
docker run --name library-local --rm -p 8000:8000 \
  -e DB_PASSWORD=admin \
  library:local
