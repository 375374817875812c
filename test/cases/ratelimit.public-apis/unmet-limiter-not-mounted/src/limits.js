const ratelimit = require('koa-ratelimit');
const Redis = require('ioredis');

module.exports = ratelimit({
  driver: 'redis',
  db: new Redis(process.env.REDIS_URL),
  duration: 60_000,
  max: 100,
  id: (ctx) => ctx.ip,
});
