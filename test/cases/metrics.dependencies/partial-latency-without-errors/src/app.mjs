import Koa from 'koa';
import body from 'koa-bodyparser';
import Router from '@koa/router';
import { register } from 'prom-client';
import { knex } from './knex.mjs';
import { timed } from './timed.mjs';
import { weather } from './weather.mjs';

const router = new Router();
router.post('/checks', async (ctx) => {
  const wind = await timed('weather', () => weather(ctx.request.body.zip));
  const [row] = await timed('postgres', () =>
    knex('checks').insert({ zip: ctx.request.body.zip, wind }).returning('id'));
  ctx.status = 201;
  ctx.body = row;
});
router.get('/metrics', async (ctx) => {
  ctx.type = register.contentType;
  ctx.body = await register.metrics();
});

const app = new Koa();
app.use(body());
app.use(router.routes());
app.listen(3000);
