exports.up = (knex) => knex.schema.alterTable('boats', (t) => { t.string('flag').nullable(); });

exports.down = () => Promise.resolve();
