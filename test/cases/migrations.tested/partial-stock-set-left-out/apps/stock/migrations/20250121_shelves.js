exports.up = (knex) =>
  knex.schema.createTable('shelves', (t) => {
    t.bigIncrements('id');
    t.string('isbn', 13).notNullable().unique();
    t.integer('copies').unsigned().notNullable();
  });

exports.down = (knex) => knex.schema.dropTable('shelves');
