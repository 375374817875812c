const Koa = require('koa');
const Router = require('@koa/router');
const quota = require('./quota');

const tally = new Map();
const router = new Router();
router.post('/shows/:show/votes/:act', (ctx) => {
  const key = `${ctx.params.show}/${ctx.params.act}`;
  tally.set(key, (tally.get(key) || 0) + 1);
  ctx.status = 202;
});
router.get('/shows/:show/votes/:act', (ctx) => {
  ctx.body = { votes: tally.get(`${ctx.params.show}/${ctx.params.act}`) || 0 };
});

const app = new Koa({ proxy: true });
app.use(quota({ max: 20, seconds: 10 }));
app.use(router.routes());
app.listen(3000);
