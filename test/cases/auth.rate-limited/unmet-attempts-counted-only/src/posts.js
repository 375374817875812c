const Router = require('@koa/router');
const knex = require('./knex');

const router = new Router();
router.get('/posts', async (ctx) => { ctx.body = await knex('posts').where({ author: ctx.state.user.sub }); });
router.post('/posts', async (ctx) => {
  await knex('posts').insert({ author: ctx.state.user.sub, text: ctx.request.body.text });
  ctx.status = 201;
});
module.exports = router;
