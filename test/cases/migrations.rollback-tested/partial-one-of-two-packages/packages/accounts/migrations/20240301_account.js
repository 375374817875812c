exports.up = (knex) =>
  knex.schema.createTable('account', (t) => {
    t.bigIncrements();
    t.string('iban').notNullable().unique();
  });

exports.down = (knex) => knex.schema.dropTable('account');
