const { Pool } = require('pg');

module.exports = new Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  connectionTimeoutMillis: 1500,
  query_timeout: 3000,
  statement_timeout: 2800,
});
