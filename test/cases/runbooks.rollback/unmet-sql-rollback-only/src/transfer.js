const { Pool } = require('pg');

const pool = new Pool({ max: 10 });

async function transfer(from, to, stars) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('UPDATE wallet SET stars = stars - $2 WHERE id = $1', [from, stars]);
    await client.query('UPDATE wallet SET stars = stars + $2 WHERE id = $1', [to, stars]);
    await client.query('COMMIT');
  } catch (err) {
    await client.query('ROLLBACK');
    throw err;
  } finally {
    client.release();
  }
}

module.exports = { transfer };
