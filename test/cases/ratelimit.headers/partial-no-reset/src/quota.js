const Redis = require('ioredis');

const redis = new Redis(process.env.REDIS_URL);

module.exports = ({ max, seconds }) => async (ctx, next) => {
  const key = `quota:${ctx.ip}:${Math.floor(Date.now() / (seconds * 1000))}`;
  const used = await redis.incr(key);
  if (used === 1) await redis.expire(key, seconds);

  ctx.set('X-RateLimit-Limit', String(max));
  ctx.set('X-RateLimit-Remaining', String(Math.max(0, max - used)));

  if (used > max) {
    ctx.status = 429;
    ctx.body = { error: 'slow down' };
    return;
  }
  await next();
};
