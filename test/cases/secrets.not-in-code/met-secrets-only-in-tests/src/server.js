const { readFileSync } = require('node:fs');

exports.key = readFileSync('/run/secrets/signing', 'utf8');
