const Redis = require('ioredis');

const redis = new Redis(process.env.REDIS_URL);

module.exports = function turnstile(visits, seconds) {
  return async (ctx, next) => {
    const slot = Math.floor(Date.now() / 1000 / seconds);
    const key = `gate:${ctx.ip}:${slot}`;
    const n = await redis.incr(key);
    if (n === 1) await redis.expire(key, seconds);
    if (n > visits) {
      ctx.status = 429;
      ctx.body = { error: 'come back later' };
      return;
    }
    await next();
  };
};
