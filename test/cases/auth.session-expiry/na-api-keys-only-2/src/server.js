import Koa from 'koa';
import { known } from './keys.js';

const app = new Koa();
app.use(async (ctx, next) => {
  if (!known(ctx.get('x-api-key'))) ctx.throw(401);
  await next();
});
app.use((ctx) => {
  ctx.body = { code: ctx.path.slice(1), product: 'Oat milk' };
});
app.listen(3000);
