const Koa = require('koa');
const router = require('./routes');

const app = new Koa();
app.use(async (ctx, next) => {
  const started = Date.now();
  await next();
  ctx.set('X-Response-Time', `${Date.now() - started}ms`);
});
app.use(router.routes());
app.use(router.allowedMethods());
app.listen(3000);
