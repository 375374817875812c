const Koa = require('koa');
const Router = require('@koa/router');
const log = require('./log');
const points = require('./points');

const app = new Koa();
const router = new Router();

router.post('/points/:id/start', async (ctx) => {
  try {
    const session = await points.start(ctx.params.id);
    log.info('charging started', { point: ctx.params.id, session });
    ctx.body = { session };
  } catch (err) {
    log.error('charging not started', { point: ctx.params.id, error: err.message });
    ctx.status = 502;
  }
});

app.on('error', (err) => log.error('request failed', { error: err.message }));
app.use(router.routes());
app.listen(8080, () => log.info('charging-points up'));
