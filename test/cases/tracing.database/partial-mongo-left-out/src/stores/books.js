const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, query_timeout: 3000 });

exports.byIsbn = async (isbn) => {
  const { rows } = await pool.query('SELECT isbn, title, cents FROM books WHERE isbn = $1', [isbn]);
  return rows[0];
};
