exports.up = (knex) =>
  knex.schema.createTable('invoices', (t) => {
    t.bigIncrements();
    t.bigInteger('order_id').notNullable();
    t.date('due_on').notNullable();
  });

exports.down = (knex) => knex.schema.dropTable('invoices');
