exports.up = async (knex) => {
  await knex.schema.createTable('labels', (t) => {
    t.increments('id');
    t.string('name').notNullable();
    t.index('name');
  });
  await knex.schema.alterTable('tickets', (t) => {
    t.index('kind');
    t.dropColumn('age');
    t.string('color').nullable();
  });
  await knex.raw('ALTER TABLE tickets ALTER COLUMN kind SET NOT NULL');
  await knex.raw('CREATE INDEX CONCURRENTLY by_state ON tickets (state)');
};
exports.down = async (knex) => {
  await knex.raw('ALTER TABLE tickets DROP COLUMN color');
};
