const { randomUUID } = require('crypto');
const Koa = require('koa');
const Router = require('@koa/router');
const pino = require('pino');
const stock = require('./stock');

const log = pino();
const app = new Koa();
const router = new Router();

app.use(async (ctx, next) => {
  ctx.state.requestId = ctx.get('X-Request-Id') || randomUUID();
  await next();
});

router.get('/bouquets/:kind', async (ctx) => {
  const left = await stock.left(ctx.params.kind, ctx.state.requestId);
  if (left === 0) log.warn({ kind: ctx.params.kind }, 'sold out');
  else log.info({ kind: ctx.params.kind, left }, 'bouquet shown');
  ctx.body = { kind: ctx.params.kind, left };
});

app.on('error', (err) => log.error({ err }, 'request failed'));
app.use(router.routes());
app.listen(8080);
