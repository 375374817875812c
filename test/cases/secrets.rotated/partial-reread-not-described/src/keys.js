const { readFileSync } = require('fs');

let key = readFileSync('/run/secrets/jwt-key', 'utf8');
setInterval(() => {
  key = readFileSync('/run/secrets/jwt-key', 'utf8');
}, 60000).unref();

exports.current = () => key;
