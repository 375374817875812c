import Router from '@koa/router';
import Koa from 'koa';
import { width } from './fabrics.js';

const router = new Router();

router.get('/patterns/:cm2/metres', async (ctx) => {
  const cm = await width(ctx.query.fabric);
  ctx.body = { metres: Math.ceil(Number(ctx.params.cm2) / cm) / 100 };
});

new Koa().use(router.routes()).listen(8080);
