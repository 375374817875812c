import pg from 'pg';

const pool = new pg.Pool({ max: 10 });

export async function charge(plate, gate) {
  const { rows } = await pool.query('INSERT INTO passages (plate, gate) VALUES ($1, $2) RETURNING id', [plate, gate]);
  return rows[0].id;
}

export async function passages(gate) {
  const { rows } = await pool.query('SELECT id, at FROM passages WHERE gate = $1 ORDER BY at DESC LIMIT 100', [gate]);
  return rows;
}
