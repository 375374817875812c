const Router = require('@koa/router');
const Redis = require('ioredis');

const redis = new Redis(process.env.REDIS_URL);
const quiz = new Router({ prefix: '/quiz' });

quiz.get('/:language/word', async (ctx) => {
  ctx.body = { word: await redis.srandmember(`words:${ctx.params.language}`) };
});

quiz.post('/:language/score/:points', async (ctx) => {
  const total = await redis.incrby(`score:${ctx.params.language}`, Number(ctx.params.points));
  ctx.body = { total };
});

module.exports = quiz;
