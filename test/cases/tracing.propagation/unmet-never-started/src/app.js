const Koa = require('koa');
const Router = require('@koa/router');
const got = require('got');

const app = new Koa();
const router = new Router();

router.get('/beaches/:name/free', async (ctx) => {
  const rows = await got(`${process.env.RESERVATIONS_URL}/${ctx.params.name}`, { timeout: 2000, retry: 0 }).json();
  ctx.body = { free: rows.filter((row) => !row.taken).length };
});

app.use(router.routes());
app.listen(8080);
