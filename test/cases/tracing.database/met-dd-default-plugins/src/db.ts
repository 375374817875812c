import knex from 'knex';

export const db = knex({
  client: 'mysql2',
  connection: process.env.MYSQL_URL,
  pool: { min: 0, max: 10 },
});
