const Redis = require('ioredis');
const { RateLimiterRedis } = require('rate-limiter-flexible');

const bucket = new RateLimiterRedis({
  storeClient: new Redis(process.env.REDIS_URL),
  keyPrefix: 'budget',
  points: 600,
  duration: 60,
});

exports.budget = (req, res, next) => {
  bucket.consume(req.caller)
    .then(() => next())
    .catch(() => res.status(429).json({ error: 'budget used up' }));
};
