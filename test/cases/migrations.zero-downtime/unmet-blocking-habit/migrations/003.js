exports.up = (knex) => knex.schema.alterTable('boats', (t) => { t.text('name').notNullable().alter(); });

exports.down = (knex) => knex.schema.alterTable('boats', (t) => { t.string('name').nullable().alter(); });
