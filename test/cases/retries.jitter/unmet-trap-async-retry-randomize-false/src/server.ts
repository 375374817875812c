import Router from '@koa/router';
import Koa from 'koa';
import { track } from './guide.js';

const router = new Router();

router.get('/exhibits/:id/audio', async (ctx) => {
  ctx.body = await track(ctx.params.id, ctx.acceptsLanguages('en', 'de', 'fr') || 'en');
});

new Koa().use(router.routes()).use(router.allowedMethods()).listen(8080);

