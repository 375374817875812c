const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

exports.save = async ({ country, cents }) => {
  const { rows } = await pool.query(
    'insert into orders (country, cents) values ($1, $2) returning id, country, cents', [country, cents]);
  return rows[0];
};
