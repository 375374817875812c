const Koa = require('koa');
const Router = require('@koa/router');
const body = require('koa-bodyparser');
const pino = require('pino');
const { member } = require('./member');
const slots = require('./slots');

const log = pino({ name: 'gym-slots' });
const app = new Koa();
const router = new Router();

router.post('/slots/:id/booking', member, async (ctx) => {
  try {
    await slots.book(ctx.params.id, ctx.state.member);
    log.info({ slot: ctx.params.id }, 'slot booked');
    ctx.status = 201;
  } catch (err) {
    log.error({ err, slot: ctx.params.id }, `could not book for ${ctx.state.member}`);
    ctx.status = 500;
  }
});

router.delete('/slots/:id/booking', member, async (ctx) => {
  await slots.cancel(ctx.params.id, ctx.state.member);
  log.info({ slot: ctx.params.id }, 'booking cancelled');
  ctx.status = 204;
});

router.get('/bookings', member, async (ctx) => {
  ctx.body = await slots.mine(ctx.state.member);
  log.info({ count: ctx.body.length }, 'bookings listed');
});

app.use(async (ctx, next) => {
  await next();
  log.info({ method: ctx.method, path: ctx.path, status: ctx.status }, 'request');
});
app.use(body());
app.use(router.routes());
app.listen(8080);
