const { timingSafeEqual } = require('node:crypto');
const { readFileSync } = require('node:fs');

const tokens = JSON.parse(readFileSync('/run/secrets/service-tokens.json', 'utf8'));

exports.fromPlatform = (req) => {
  const given = Buffer.from(req.get('x-service-token') || '');
  return Object.values(tokens).some((t) => {
    const known = Buffer.from(t);
    return known.length === given.length && timingSafeEqual(known, given);
  });
};
