exports.knex = require('knex')({
  client: 'mysql2',
  connection: process.env.MYSQL_URL,
  pool: { min: 0, max: 8 },
});
