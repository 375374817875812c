import { log } from './log';
import { Pool } from 'pg';

const pool = new Pool();
export async function join(email: string, phone: string) {
  await pool.query('INSERT INTO members (email, phone) VALUES ($1, $2)', [email, phone]);
  log.info({ members: 1 }, 'joined');
}
