import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 12 });

export async function levels(region) {
  const { rows } = await pool.query(
    'SELECT plant, grains FROM pollen WHERE region = $1 AND day = CURRENT_DATE ORDER BY grains DESC',
    [region],
  );
  return rows;
}
