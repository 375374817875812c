const Router = require('@koa/router');
const objects = require('./objects.json');

const router = new Router();
router.get('/objects', (ctx) => { ctx.body = objects; });
router.get('/objects/:id', (ctx) => {
  const found = objects.find((o) => o.id === ctx.params.id);
  if (!found) ctx.throw(404);
  ctx.body = found;
});

module.exports = router;
