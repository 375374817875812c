import Koa from 'koa';
import Router from '@koa/router';
import { pool, times } from './pools.js';

const router = new Router();
router.get('/pools/:id', async (ctx) => {
  ctx.body = { ...(await pool(ctx.params.id)), times: await times(ctx.params.id) };
});
new Koa().use(router.routes()).listen(3000);
