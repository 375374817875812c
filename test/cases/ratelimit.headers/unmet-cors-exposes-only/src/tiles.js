const { createReadStream } = require('node:fs');
const Router = require('@koa/router');

const router = new Router();
router.get('/tiles/:z(\\d+)/:x(\\d+)/:y(\\d+).png', (ctx) => {
  const { z, x, y } = ctx.params;
  ctx.type = 'png';
  ctx.body = createReadStream(`/tiles/${z}/${x}/${y}.png`);
});
module.exports = router;
