const Koa = require('koa');
const Router = require('@koa/router');
const { score } = require('./publisher');

const router = new Router();
router.get('/scores/:id', async (ctx) => {
  ctx.body = await score(ctx.params.id);
});
new Koa().use(router.routes()).listen(8080);
