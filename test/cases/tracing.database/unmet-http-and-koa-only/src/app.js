const Koa = require('koa');
const Router = require('@koa/router');
const db = require('./db');

const app = new Koa();
const router = new Router();

router.get('/resorts/:resort', async (ctx) => {
  ctx.body = await db('reports').where({ resort: ctx.params.resort }).orderBy('day', 'desc').first();
});

router.put('/resorts/:resort/:day/:cm', async (ctx) => {
  const { resort, day, cm } = ctx.params;
  await db('reports').insert({ resort, day, cm }).onConflict(['resort', 'day']).merge();
  ctx.status = 204;
});

app.use(router.routes());
app.listen(8080);
