import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, query_timeout: 2000 });

export async function roof(id: string) {
  const { rows } = await pool.query('SELECT id, lat, lon, area FROM roofs WHERE id = $1', [id]);
  return rows[0] as { id: string; lat: number; lon: number; area: number } | undefined;
}
