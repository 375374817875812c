import Koa from 'koa';
import Router from '@koa/router';
import { request } from 'undici';

const router = new Router();

router.get('/studios/:id/classes', async (ctx) => {
  const { statusCode, body } = await request(`${process.env.CLASSES_URL}/studios/${ctx.params.id}`, { signal: AbortSignal.timeout(2_000) });
  if (statusCode >= 500) ctx.throw(502, 'classes unavailable');
  ctx.body = await body.json();
});

new Koa().use(router.routes()).listen(8080);
