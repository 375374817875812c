#!/bin/sh
kubectl -n parcels rollout restart deploy/parcels
