exports.up = (knex) =>
  knex.schema.createTable('orders', (t) => {
    t.bigIncrements('id');
    t.string('isbn', 13).notNullable();
    t.integer('copies').notNullable();
  });

exports.down = (knex) => knex.schema.dropTable('orders');
