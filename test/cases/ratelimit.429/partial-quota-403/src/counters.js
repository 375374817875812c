const Redis = require('ioredis');

const redis = new Redis(process.env.REDIS_URL);

async function count(key, seconds) {
  const n = await redis.incr(key);
  if (n === 1) await redis.expire(key, seconds);
  return n;
}

exports.burst = async (ctx, next) => {
  const second = Math.floor(Date.now() / 1000);
  if (await count(`burst:${ctx.state.owner}:${second}`, 2) > 20) ctx.throw(429, 'too many requests');
  await next();
};

exports.daily = async (ctx, next) => {
  const day = new Date().toISOString().slice(0, 10);
  if (await count(`daily:${ctx.state.owner}:${day}`, 90_000) > 10_000) ctx.throw(403, 'daily quota exceeded');
  await next();
};
