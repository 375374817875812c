const Router = require('@koa/router');
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });

const router = new Router({ prefix: '/repairs' });
router.get('/', async (ctx) => { ctx.body = await knex('repairs').where({ done: false }); });
router.post('/', async (ctx) => {
  const [row] = await knex('repairs').insert({ plate: ctx.request.body.plate, done: false }).returning('id');
  ctx.status = 201;
  ctx.body = row;
});

module.exports = router;
