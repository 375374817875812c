const { Pool } = require('pg');

exports.pool = new Pool({
  connectionString: process.env.DATABASE_URL,
  connectionTimeoutMillis: 1000,
  query_timeout: 3000,
});
