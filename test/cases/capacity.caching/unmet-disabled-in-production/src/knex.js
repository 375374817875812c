module.exports = require('knex')({
  client: 'mysql2',
  connection: process.env.MYSQL_URL,
  pool: { min: 2, max: 10 },
});
