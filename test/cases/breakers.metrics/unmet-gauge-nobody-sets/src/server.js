import Koa from 'koa';
import Router from '@koa/router';
import { level } from './gauges.js';
import { register } from './metrics.js';

const router = new Router();
router.get('/rivers/:id', async (ctx) => {
  ctx.body = await level(ctx.params.id);
});
router.get('/metrics', async (ctx) => {
  ctx.type = 'text/plain';
  ctx.body = await register.metrics();
});
new Koa().use(router.routes()).listen(8080);
