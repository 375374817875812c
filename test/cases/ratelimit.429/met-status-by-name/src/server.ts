import Koa from 'koa';
import Router from '@koa/router';
import { AppError } from './errors';
import { quota } from './quota';

const app = new Koa();
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (err) {
    ctx.status = err instanceof AppError ? err.status : 500;
    ctx.body = { error: (err as Error).message };
  }
});
app.use(quota);
const router = new Router();
router.get('/stamps', (ctx) => {
  ctx.body = [{ id: 'penny-black', year: 1840 }];
});
app.use(router.routes()).listen(3000);
