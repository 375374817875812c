exports.up = (knex) => knex.schema.alterTable('boats', (t) => { t.string('flag'); });

exports.down = async () => { throw new Error('cannot be undone'); };
