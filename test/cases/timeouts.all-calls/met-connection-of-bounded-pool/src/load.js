import pg from 'pg';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, query_timeout: 2000, connectionTimeoutMillis: 1000 });
export async function load(id) {
  const c = await pool.connect();
  try { return (await c.query('select 1')).rows; } finally { c.release(); }
}
