#!/bin/sh
set -eu
kubectl create secret generic notary-credentials \
  --from-file=ConnectionStrings__Deeds="$1/deeds" \
  --from-file=LandRegister__ApiKey="$1/landregister" \
  --dry-run=client -o yaml | kubectl apply -f -
