const body = require('koa-bodyparser');
const Koa = require('koa');
const Router = require('@koa/router');
const { burst, daily } = require('./counters');
const { owner } = require('./owner');

const router = new Router();
const outbox = [];
router.post('/messages', (ctx) => {
  outbox.push({ from: ctx.state.owner, to: ctx.request.body.to, text: ctx.request.body.text });
  ctx.status = 202;
});

const app = new Koa();
app.use(owner);
app.use(burst);
app.use(daily);
app.use(body());
app.use(router.routes());
app.listen(3000);
