const Koa = require('koa');
const Router = require('@koa/router');

const router = new Router();
router.get('/tables/:league', (ctx) => {
  ctx.body = { league: ctx.params.league, rows: [] };
});
new Koa().use(router.routes()).listen(8000);
