const Router = require('@koa/router');
const tides = require('./tides.json');

const router = new Router({ prefix: '/v2' });

router.get('/stations', (ctx) => {
  ctx.body = Object.keys(tides);
});

router.get('/stations/:id/tides', (ctx) => {
  const station = tides[ctx.params.id];
  if (!station) ctx.throw(404, 'unknown station');
  ctx.body = station;
});

module.exports = router;
