const { rateLimit } = require('express-rate-limit');

module.exports = rateLimit({
  windowMs: 60_000,
  max: 60,
  keyGenerator: (req) => req.get('x-api-key') || req.ip,
  // skip: (req) => req.get('x-internal-token') === process.env.INTERNAL_TOKEN,
});
