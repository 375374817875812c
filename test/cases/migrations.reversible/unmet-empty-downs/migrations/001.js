exports.up = (knex) => knex.schema.createTable('boats', (t) => { t.increments('id'); });

exports.down = async () => {};
