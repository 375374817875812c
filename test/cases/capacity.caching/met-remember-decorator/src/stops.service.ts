import pg from 'pg';
import { forget, remember } from './lib/remember';

const db = new pg.Pool({ max: 10 });

export const stop = (id: string) =>
  remember(`stop:${id}`, 300, async () => (await db.query('SELECT * FROM stops WHERE id = $1', [id])).rows[0]);
export const departures = (id: string) =>
  remember(`dep:${id}`, 60, async () => (await db.query('SELECT * FROM departures WHERE stop = $1', [id])).rows);
export async function rename(id: string, name: string) {
  await db.query('UPDATE stops SET name = $2 WHERE id = $1', [id, name]);
  await forget(`stop:${id}`);
}
