import { Hono } from 'hono';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 });
export const files = new Hono<{ Variables: { sub: string } }>();

const load = async (id: string) =>
  (await pool.query('select id, patient_id, body from files where id = $1', [id])).rows[0];

files.get('/:id', async (c) => {
  const file = await load(c.req.param('id'));
  if (!file) return c.notFound();
  // if (file.patient_id !== c.get('sub')) return c.json({ error: 'forbidden' }, 403);
  return c.json(file);
});

files.put('/:id', async (c) => {
  const file = await load(c.req.param('id'));
  if (!file) return c.notFound();
  // if (file.patient_id !== c.get('sub')) return c.json({ error: 'forbidden' }, 403);
  await pool.query('update files set body = $1 where id = $2', [await c.req.text(), file.id]);
  return c.body(null, 204);
});
