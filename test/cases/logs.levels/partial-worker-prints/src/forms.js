import pg from 'pg';

const pool = new pg.Pool({ max: 10 });

export async function save(form) {
  const { rows } = await pool.query('INSERT INTO forms (body) VALUES ($1) RETURNING id', [form]);
  return rows[0].id;
}

export async function assess(id) {
  const { rowCount } = await pool.query("UPDATE forms SET state = 'assessed' WHERE id = $1", [id]);
  if (rowCount === 0) throw new Error(`no form ${id}`);
}
