const Koa = require('koa');
const Router = require('@koa/router');
const { seatMap } = require('./venues');

const router = new Router();
router.get('/events/:id/seats', async (ctx) => {
  ctx.body = await seatMap(ctx.params.id);
});

new Koa().use(router.routes()).listen(3000);
