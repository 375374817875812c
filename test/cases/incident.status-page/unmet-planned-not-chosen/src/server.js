import Koa from 'koa';
import Router from '@koa/router';
import Redis from 'ioredis';
import pino from 'pino';

const log = pino({ name: 'ice-cream-map' });
const redis = new Redis(process.env.REDIS_URL, { commandTimeout: 500, maxRetriesPerRequest: 1 });
const router = new Router();

router.get('/parlours/:id', async (ctx) => {
  const found = await redis.hgetall(`parlours:${ctx.params.id}`);
  if (!found.id) ctx.throw(404);
  ctx.body = found;
});

router.get('/healthz', async (ctx) => {
  ctx.body = { redis: await redis.ping() };
});

const app = new Koa();
app.on('error', (err) => log.error({ err }, 'request failed'));
app.use(router.routes());
app.listen(8080);
