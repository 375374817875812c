exports.up = (knex) => knex.schema.createTable('boats5', (t) => { t.increments('id'); t.string('name'); });

exports.down = (knex) => knex.schema.dropTable('boats5');
