const Router = require('@koa/router');
const { all } = require('./store');

const router = new Router({ prefix: '/members' });
router.get('/', (ctx) => { ctx.body = all().map((m) => m.name); });
module.exports = router;
