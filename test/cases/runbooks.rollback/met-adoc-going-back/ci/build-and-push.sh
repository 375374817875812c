#!/usr/bin/env bash
set -euo pipefail
tag="$1"
repo=111122223333.dkr.ecr.eu-central-1.amazonaws.com/voucher
aws ecr get-login-password | docker login --username AWS --password-stdin "${repo%%/*}"
docker build -t "$repo:$tag" .
docker push "$repo:$tag"
