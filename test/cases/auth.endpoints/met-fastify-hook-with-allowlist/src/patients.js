import { pool } from './db.js';

export default async function patients(app) {
  app.get('/', async () => (await pool.query('select id, name from patients')).rows);
  app.get('/:id', async (req) => (await pool.query('select * from patients where id = $1', [req.params.id])).rows[0]);
}
