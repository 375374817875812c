const { test, before, after } = require('node:test');
const assert = require('node:assert');
const { PostgreSqlContainer } = require('@testcontainers/postgresql');
const makeKnex = require('knex');

let container;
let knex;
before(async () => {
  container = await new PostgreSqlContainer('postgres:16').start();
  knex = makeKnex({ client: 'pg', connection: container.getConnectionUri() });
  await knex.migrate.latest();
});
after(() => container.stop());

test('adds', async () => {
  await knex('routes').insert({ harbour: 'Visby' });
  assert.equal((await knex('routes')).length, 1);
});
