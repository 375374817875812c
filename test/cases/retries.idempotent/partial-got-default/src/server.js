import Koa from 'koa';
import Router from '@koa/router';
import { round } from './questions.js';

const router = new Router();
router.get('/rounds/:topic', async (ctx) => {
  ctx.body = await round(ctx.params.topic);
});

new Koa().use(router.routes()).listen(8080);
