import Router from '@koa/router';
import Koa from 'koa';
import { levels } from './pollen.js';

const router = new Router();
router.get('/regions/:region/pollen', async (ctx) => {
  ctx.body = await levels(ctx.params.region);
});

new Koa().use(router.routes()).listen(8080);
