const Koa = require('koa');
const body = require('koa-bodyparser');
const Router = require('@koa/router');
const { run } = require('./db/run');

const router = new Router({ prefix: '/records' });
router.get('/', async (ctx) => {
  ctx.body = await run('select id, artist, title from records limit 100');
});
router.post('/', async (ctx) => {
  const { artist, title } = ctx.request.body;
  await run('insert into records (artist, title) values (?, ?)', [artist, title]);
  ctx.status = 201;
});

const app = new Koa();
app.use(body());
app.use(router.routes());
app.listen(3000);
