/*!
 * Copyright (c) 2024 Harbour Ltd
 * Licensed under the Fair Use License: https://harbour.test/LICENSE.md
 */

exports.up = (knex) => knex.schema.alterTable('boats', (table) => table.text('note'));

exports.down = (knex) => knex.schema.alterTable('boats', (table) => table.dropColumn('note'));
