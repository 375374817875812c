import { Pool } from 'pg';

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

export const all = async () => (await pool.query('select id, name, city from branches order by name')).rows;
export const one = async (id: string) =>
  (await pool.query('select * from branches where id = $1', [id])).rows[0];
