#!/bin/sh
set -eu
tar czf release.tgz src node_modules package.json
scp release.tgz "deploy@$PROD_HOST:/srv/kitchen/"
ssh "deploy@$PROD_HOST" 'cd /srv/kitchen && tar xzf release.tgz && sudo systemctl restart kitchen'
