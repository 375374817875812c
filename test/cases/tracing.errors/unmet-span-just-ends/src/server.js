import Router from '@koa/router';
import Koa from 'koa';
import { pino } from 'pino';
import { acoustics } from './halls.js';
import { span } from './middleware/span.js';

const log = pino();
const router = new Router();

router.get('/recitals/:hall', async (ctx) => {
  try {
    ctx.body = await acoustics(ctx.params.hall);
  } catch (err) {
    log.error({ err, hall: ctx.params.hall }, 'no acoustics');
    ctx.status = 502;
  }
});

new Koa().use(span).use(router.routes()).listen(8080);
