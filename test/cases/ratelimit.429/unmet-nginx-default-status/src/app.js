const Koa = require('koa');
const Router = require('@koa/router');
const rates = require('./rates.json');

const router = new Router();
router.get('/rates/:base', (ctx) => {
  const found = rates[ctx.params.base.toUpperCase()];
  if (!found) ctx.throw(404);
  ctx.body = found;
});

const app = new Koa();
app.use(router.routes());
app.listen(3000);
