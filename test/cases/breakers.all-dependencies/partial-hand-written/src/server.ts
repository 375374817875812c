import Koa from 'koa';
import Router from '@koa/router';
import { rating } from './ratings.js';

const router = new Router();
router.get('/players/:id', async (ctx) => {
  ctx.body = { elo: await rating(ctx.params.id) };
});
new Koa().use(router.routes()).listen(8080);
