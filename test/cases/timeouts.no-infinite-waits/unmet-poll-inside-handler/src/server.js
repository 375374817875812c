import Router from '@koa/router';
import Koa from 'koa';
import { convert } from './convert.js';

const router = new Router();

router.post('/tours/:tour/audio', async (ctx) => {
  ctx.body = { url: await convert(ctx.params.tour) };
  ctx.status = 201;
});

new Koa().use(router.routes()).listen(8080);
