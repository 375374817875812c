import pg from 'pg';

export async function query(sql: string, values: unknown[] = []) {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
  const { rows } = await pool.query(sql, values);
  return rows;
}
