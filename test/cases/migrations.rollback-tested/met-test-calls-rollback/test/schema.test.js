const { test } = require('node:test');
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL });

test('the schema goes up and back', async () => {
  await knex.migrate.latest();
  await knex.migrate.rollback(undefined, true);
  await knex.migrate.latest();
  await knex.destroy();
});
