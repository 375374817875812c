const Koa = require('koa');
const { feed } = require('./feeds');

const app = new Koa();
app.use(async (ctx) => {
  ctx.body = await feed(ctx.path.slice(1));
});
app.listen(3000);
