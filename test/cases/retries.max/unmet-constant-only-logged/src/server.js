const Koa = require('koa');
const Router = require('@koa/router');
const { positions } = require('./positions');

const router = new Router();
router.get('/lines/:line', async (ctx) => {
  ctx.body = await positions(ctx.params.line);
});

new Koa().use(router.routes()).listen(8080);
