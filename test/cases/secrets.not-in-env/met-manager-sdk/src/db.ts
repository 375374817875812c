import { Pool } from 'pg';
import { load } from './secrets';

export async function connect() {
  const { password } = await load('tolls/db');
  return new Pool({ host: process.env.DB_HOST, password });
}
