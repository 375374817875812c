exports.up = (knex) =>
  knex.schema.createTable('orders', (t) => {
    t.bigIncrements();
    t.string('customer').notNullable();
    t.integer('total_cents').notNullable();
  });

exports.down = (knex) => knex.schema.dropTable('orders');
