#!/bin/bash
aws s3 cp "s3://acme-parcels-backup/$1" /tmp/p.dump
pg_restore -d parcels /tmp/p.dump
