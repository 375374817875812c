import pg from 'pg';
import { stopwatch } from './stopwatch';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

export const stock = () =>
  stopwatch('stock', async () => (await pool.query('select id, title, cents from items where n > 0')).rows);

export const take = (id: string) =>
  stopwatch('take', async () =>
    (await pool.query('update items set n = n - 1 where id = $1 returning cents', [id])).rows[0].cents as number);
