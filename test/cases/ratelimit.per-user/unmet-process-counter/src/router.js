const Router = require('@koa/router');

const notes = new Map();
const router = new Router();

router.get('/notes', (ctx) => {
  ctx.body = notes.get(ctx.state.user.sub) || [];
});
router.post('/notes', (ctx) => {
  const own = notes.get(ctx.state.user.sub) || [];
  notes.set(ctx.state.user.sub, [...own, ctx.request.body.text]);
  ctx.status = 201;
});

module.exports = router;
