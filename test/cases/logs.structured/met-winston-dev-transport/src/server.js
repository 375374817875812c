const Koa = require('koa');
const log = require('./log');
const app = new Koa();
app.use(async (ctx) => {
  log.info('hit', { path: ctx.path });
  ctx.body = 1;
});
app.listen(80);
