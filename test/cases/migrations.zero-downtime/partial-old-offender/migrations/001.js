exports.up = (knex) => knex.schema.alterTable('harbours', (t) => { t.renameColumn('nm', 'name'); });

exports.down = (knex) => knex.schema.alterTable('harbours', (t) => { t.renameColumn('name', 'nm'); });
