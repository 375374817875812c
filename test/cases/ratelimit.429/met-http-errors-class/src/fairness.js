const createError = require('http-errors');
const { RateLimiterMemory } = require('rate-limiter-flexible');

const lookups = new RateLimiterMemory({ points: 100, duration: 60 });

module.exports = async function fairness(req, res, next) {
  try {
    await lookups.consume(req.ip);
    next();
  } catch {
    next(new createError.TooManyRequests('lookup budget used up'));
  }
};
