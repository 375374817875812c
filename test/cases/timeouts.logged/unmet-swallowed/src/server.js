const Koa = require('koa');
const Router = require('@koa/router');
const log = require('./log');
const { latest } = require('./episodes');

const router = new Router();
router.get('/shows/:id/feed', async (ctx) => {
  ctx.body = { episodes: await latest(ctx.params.id) };
});

new Koa().use(router.routes()).listen(8080, () => log.info('listening', { port: 8080 }));
