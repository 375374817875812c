const Koa = require('koa');
const Router = require('@koa/router');
const { register, answered } = require('./metrics');
const plants = require('./plants.json');

const router = new Router();
router.get('/plants/:name', (ctx) => {
  const plant = plants[ctx.params.name];
  if (!plant) ctx.throw(404);
  ctx.body = plant;
});
router.get('/metrics', async (ctx) => {
  ctx.type = register.contentType;
  ctx.body = await register.metrics();
});

const app = new Koa();
app.use(async (ctx, next) => {
  await next();
  answered.inc({ status: ctx.status });
});
app.use(router.routes());
app.listen(3000);
