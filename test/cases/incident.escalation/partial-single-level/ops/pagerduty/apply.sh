#!/bin/sh
set -eu
curl -fsS -X PUT "https://api.pagerduty.com/escalation_policies/${POLICY_ID}" \
  -H "Authorization: Token token=${PD_TOKEN}" -H 'content-type: application/json' \
  -d @"$(dirname "$0")/policy.json"
