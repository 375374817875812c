import Koa from 'koa';
import Router from '@koa/router';
import bodyParser from 'koa-bodyparser';
import { setPrice, setState } from './shop.mjs';

const router = new Router();
router.put('/orders/:id/state', async (ctx) => {
  await setState(ctx.get('x-editor'), ctx.params.id, ctx.request.body.state);
  ctx.status = 204;
});
router.put('/prices/:sku', async (ctx) => {
  await setPrice(ctx.get('x-editor'), ctx.params.sku, ctx.request.body.cents);
  ctx.status = 204;
});

new Koa().use(bodyParser()).use(router.routes()).listen(8080);
