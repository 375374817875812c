const Router = require('@koa/router');
const { all } = require('./store');

const router = new Router({ prefix: '/internal' });
router.use(async (ctx, next) => {
  if (ctx.get('authorization') !== `Bearer ${process.env.INTERNAL_TOKEN}`) ctx.throw(401);
  await next();
});
router.get('/members', (ctx) => { ctx.body = all(); });
module.exports = router;
