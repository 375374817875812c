const Redis = require('ioredis');
const { RateLimiterRedis } = require('rate-limiter-flexible');

const tries = new RateLimiterRedis({
  storeClient: new Redis(process.env.REDIS_URL),
  keyPrefix: 'account',
  points: 8,
  duration: 300,
  blockDuration: 900,
});

exports.patience = (req, res, next) => {
  tries.consume(req.ip).then(() => next(), () => res.sendStatus(429));
};
