import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { correlate } from './context.js';
import { log } from './log.js';
import { router } from './routes/bouquets.js';

const app = new Koa();
app.use(correlate());
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (err) {
    log.error({ err, path: ctx.path }, 'request failed');
    ctx.status = err.status ?? 500;
    ctx.body = { error: 'internal error' };
  }
});
app.use(bodyParser());
app.use(router.routes()).use(router.allowedMethods());
app.listen(8080, () => log.info('listening'));
