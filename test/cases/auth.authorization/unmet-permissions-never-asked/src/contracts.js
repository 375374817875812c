const Router = require('@koa/router');
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });

const router = new Router({ prefix: '/contracts' });

router.get('/', async (ctx) => {
  ctx.body = await knex('contracts').select('id', 'title', 'owner_id');
});
router.get('/:id', async (ctx) => {
  ctx.body = await knex('contracts').where({ id: ctx.params.id }).first();
});
router.put('/:id', async (ctx) => {
  await knex('contracts').where({ id: ctx.params.id }).update({ text: ctx.request.body.text });
  ctx.status = 204;
});
router.delete('/:id', async (ctx) => {
  await knex('contracts').where({ id: ctx.params.id }).del();
  ctx.status = 204;
});

module.exports = router;
