const { Pool } = require('pg');

const pool = new Pool({
  connectionString: process.env.DATABASE_URL,
  max: 20,
  connectionTimeoutMillis: 1500,
  query_timeout: 4000,
  statement_timeout: 3500,
});

exports.placeBid = async (lot, bidder, cents) => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query("SET LOCAL lock_timeout = '1s'");
    const { rows } = await client.query('SELECT top_cents FROM lots WHERE id = $1 FOR UPDATE', [lot]);
    const ok = rows.length === 1 && rows[0].top_cents < cents;
    if (ok) await client.query('UPDATE lots SET top_cents = $2, top_bidder = $3 WHERE id = $1', [lot, cents, bidder]);
    await client.query('COMMIT');
    return ok;
  } catch (err) {
    await client.query('ROLLBACK').catch(() => {});
    throw err;
  } finally {
    client.release();
  }
};
