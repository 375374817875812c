exports.up = async (knex) => {
  await knex.schema.createTable('order', (t) => {
    t.bigIncrements();
    t.string('state').notNullable();
    t.string('edited_by').notNullable();
  });
  await knex.schema.createTable('refund', (t) => {
    t.bigIncrements();
    t.bigInteger('order_id').notNullable();
    t.integer('cents').notNullable();
    t.string('edited_by').notNullable();
  });
};

exports.down = async (knex) => {
  await knex.schema.dropTable('refund');
  await knex.schema.dropTable('order');
};
