const { Pool } = require('pg');
const pool = new Pool({ max: 6, connectionTimeoutMillis: 2000 });

async function decide(officer, grantId, decision, reason) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query('SELECT status FROM grant_request WHERE id = $1 FOR UPDATE', [grantId]);
    await client.query('UPDATE grant_request SET status = $2 WHERE id = $1', [grantId, decision]);
    await client.query(
      'INSERT INTO grant_change (at, officer, grant_id, before, after, reason) VALUES (now(), $1, $2, $3, $4, $5)',
      [officer, grantId, rows[0].status, decision, reason],
    );
    await client.query('COMMIT');
  } catch (err) {
    await client.query('ROLLBACK');
    throw err;
  } finally {
    client.release();
  }
}

module.exports = { decide };
