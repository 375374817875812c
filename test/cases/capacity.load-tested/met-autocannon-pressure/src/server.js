import Koa from 'koa';
import Redis from 'ioredis';

const redis = new Redis(process.env.REDIS_URL, { commandTimeout: 500 });
const app = new Koa();

app.use(async (ctx) => {
  const draw = await redis.hgetall(`draw:${ctx.path.slice(1)}`);
  if (!draw.numbers) ctx.throw(404);
  ctx.body = { numbers: draw.numbers.split(',').map(Number), at: draw.at };
});
app.listen(8080);
