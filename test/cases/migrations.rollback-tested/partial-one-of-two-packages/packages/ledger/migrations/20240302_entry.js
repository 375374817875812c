exports.up = (knex) =>
  knex.schema.createTable('entry', (t) => {
    t.bigIncrements();
    t.bigInteger('account_id').notNullable();
    t.bigInteger('amount_cents').notNullable();
    t.timestamp('booked_at').notNullable().defaultTo(knex.fn.now());
  });

exports.down = (knex) => knex.schema.dropTable('entry');
