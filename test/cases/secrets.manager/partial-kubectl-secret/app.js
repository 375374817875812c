const Koa = require('koa');
const Redis = require('ioredis');

const redis = new Redis({ host: process.env.REDIS_HOST, password: process.env.REDIS_PASSWORD });

new Koa()
  .use(async (ctx) => {
    const film = ctx.path.slice(1);
    ctx.body = { film, votes: await redis.incr(`votes:${film}`) };
  })
  .listen(8080);
