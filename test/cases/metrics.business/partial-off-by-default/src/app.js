const Koa = require('koa');
const body = require('koa-bodyparser');
const Router = require('@koa/router');
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });
const { sold } = require('./sold');

const router = new Router();
router.post('/tickets', async (ctx) => {
  const { kind, cents } = ctx.request.body;
  const [ticket] = await knex('tickets').insert({ kind, cents }).returning('id');
  sold(kind, cents);
  ctx.status = 201;
  ctx.body = ticket;
});

const app = new Koa();
app.use(body());
app.use(router.routes());
app.listen(3000);
