import Koa from 'koa';
import Router from '@koa/router';
import { room } from './rooms.js';

const router = new Router();
router.get('/rooms/:id', async (ctx) => {
  ctx.body = await room(ctx.params.id);
});
new Koa().use(router.routes()).listen(8080);
