const { readFileSync } = require('node:fs');

const { mongo, tariff } = JSON.parse(readFileSync('/vault/secrets/quotes.json', 'utf8'));

module.exports = { mongoUrl: mongo, tariffToken: tariff };
