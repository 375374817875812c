import pg from 'pg';

export const pool = new pg.Pool({
  host: process.env.PGHOST,
  database: 'herd',
  max: 15,
  idleTimeoutMillis: 30_000,
  connectionTimeoutMillis: 2_000,
  // statement_timeout: 5_000,
  // query_timeout: 5_000,
});

export async function animalsOf(farm) {
  const { rows } = await pool.query('SELECT tag, born FROM animals WHERE farm_id = $1', [farm]);
  return rows;
}
