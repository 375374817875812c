import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import { pickups } from './pickups.js';
import { note, report } from './telemetry/log.js';

const app = new Koa();
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (err) {
    report('request', err, { path: ctx.path });
    ctx.status = 500;
    ctx.body = { error: 'internal error' };
  }
});
app.use(bodyParser());
app.use(pickups.routes());
app.listen(8080, () => note('started'));
process.on('uncaughtException', (err) => {
  report('crash', err);
  process.exit(1);
});
