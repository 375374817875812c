import Router from '@koa/router';
import Koa from 'koa';
import { pino } from 'pino';
import { release } from './discography.js';

const log = pino();
const router = new Router();

router.get('/offers/:release', async (ctx) => {
  const { title, year } = await release(ctx.params.release);
  ctx.body = { title, vintage: year < 1980 };
});

const app = new Koa();
app.on('error', (err, ctx) => log.error({ err, path: ctx.path }, 'request failed'));
app.use(router.routes());
app.listen(8080, () => log.info('listening'));
