#!/bin/sh
# pg_restore in words only
pg_restore -d drill latest.dump
