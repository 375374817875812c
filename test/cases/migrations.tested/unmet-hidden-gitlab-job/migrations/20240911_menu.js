exports.up = (knex) =>
  knex.schema.createTable('menu_item', (t) => {
    t.increments();
    t.string('title').notNullable();
    t.integer('price_cents').notNullable();
  });

exports.down = (knex) => knex.schema.dropTable('menu_item');
