exports.up = (knex) => knex.schema.createTable('routes', (t) => {
  t.increments('id');
  t.string('harbour').notNullable();
});
exports.down = (knex) => knex.schema.dropTable('routes');
