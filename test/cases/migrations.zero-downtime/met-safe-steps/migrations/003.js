exports.up = (knex) => knex.raw('CREATE INDEX CONCURRENTLY boats_flag ON boats (flag)');
exports.down = (knex) => knex.raw('DROP INDEX CONCURRENTLY boats_flag');
exports.config = { transaction: false };
