#!/bin/sh
set -eu
curl -sf -X POST https://api.opsgenie.com/v2/escalations -H "Authorization: GenieKey $OPSGENIE_KEY" \
  -H 'Content-Type: application/json' --data @opsgenie/escalation.json
