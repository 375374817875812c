const Koa = require('koa');
const Router = require('@koa/router');
const body = require('koa-bodyparser');
const log = require('./log');
const { Ticket } = require('./ticket');

const app = new Koa();
const router = new Router();

router.post('/tickets', async (ctx) => {
  log.info('ticket order received');
  const { evening, seat } = ctx.request.body;
  log.info('checking seat', { seat });
  const taken = await Ticket.exists({ evening, seat });
  if (taken) {
    log.info('seat is taken');
    ctx.throw(409);
  }
  log.info('seat is free');
  const ticket = await Ticket.create({ evening, seat });
  log.info('ticket stored', { ticket: ticket.id });
  ctx.status = 201;
  ctx.body = { id: ticket.id };
});

app.on('error', (err) => log.error('something failed', { error: err.message }));
app.use(body());
app.use(router.routes());
app.listen(8080, () => log.info('opera-tickets up'));
