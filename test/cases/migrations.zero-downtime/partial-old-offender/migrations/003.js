exports.up = (knex) => knex.schema.createTable('boats3', (t) => { t.increments('id'); t.string('name'); });

exports.down = (knex) => knex.schema.dropTable('boats3');
