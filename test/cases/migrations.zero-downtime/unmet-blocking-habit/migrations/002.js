exports.up = (knex) => knex.schema.alterTable('boats', (t) => { t.index(['name']); });

exports.down = (knex) => knex.schema.alterTable('boats', (t) => { t.dropIndex(['name']); });
