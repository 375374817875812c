const Koa = require('koa');
const Router = require('@koa/router');
const { Registry, Counter } = require('prom-client');

const registry = new Registry();
// require('prom-client').collectDefaultMetrics({ register: registry });
const joined = new Counter({
  name: 'waitlist_joined_total',
  help: 'Households that joined the list',
  registers: [registry],
});

const list = [];
const router = new Router();
router.post('/households/:ref', (ctx) => {
  list.push(ctx.params.ref);
  joined.inc();
  ctx.body = { position: list.length };
});
router.get('/metrics', async (ctx) => {
  ctx.type = registry.contentType;
  ctx.body = await registry.metrics();
});

new Koa().use(router.routes()).listen(4100);
