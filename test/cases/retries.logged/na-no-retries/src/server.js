import Koa from 'koa';
import Router from '@koa/router';
import { entries } from './entries.js';

const router = new Router();
router.get('/draws/:id/size', async (ctx) => {
  ctx.body = { size: (await entries(ctx.params.id)).length };
});
new Koa().use(router.routes()).listen(8080);
