exports.up = (knex) => knex.schema.createTable('boats', (t) => { t.increments('id'); t.string('name'); });

exports.down = (knex) => knex.schema.dropTable('boats');
