const knex = require('knex');

module.exports = knex({
  client: 'mysql2',
  connection: { host: process.env.DB_HOST, database: 'snow' },
  pool: { min: 1, max: 10 },
});
