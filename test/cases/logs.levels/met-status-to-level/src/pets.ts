import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { log } from './http-log';

const pool = new Pool({ max: 10 });
const redis = new Redis(process.env.REDIS_URL ?? 'redis://redis');
redis.on('error', (err) => log.warn({ err }, 'cache unavailable, reading from the database'));

export async function listed(): Promise<unknown[]> {
  const cached = await redis.get('pets').catch((err) => {
    log.warn({ err }, 'cache read failed, falling back to the database');
    return null;
  });
  if (cached) return JSON.parse(cached);
  const { rows } = await pool.query("SELECT id, name FROM pets WHERE state = 'waiting'");
  return rows;
}

export async function adopt(id: string): Promise<void> {
  await pool.query("UPDATE pets SET state = 'adopted' WHERE id = $1", [id]);
}
