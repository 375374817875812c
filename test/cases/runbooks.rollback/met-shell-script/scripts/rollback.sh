#!/bin/sh
set -eu
version="$1"
kubectl -n ferries set image deploy/ferry-times app="registry.example.com/ferry-times:$version"
kubectl -n ferries rollout status deploy/ferry-times --timeout=5m
