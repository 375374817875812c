#!/bin/sh
docker run -d -p 5432:5432 \
  -e POSTGRES_PASSWORD=walnut \
  postgres:16
