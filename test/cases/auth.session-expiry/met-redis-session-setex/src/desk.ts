import { randomBytes } from 'node:crypto';
import Redis from 'ioredis';

const redis = new Redis(process.env.REDIS_URL!);
const WORKING_DAY = 8 * 3600;

export async function remember(user: string) {
  const id = randomBytes(32).toString('base64url');
  await redis.set(`desk:${id}`, user, 'EX', WORKING_DAY);
  return id;
}

export async function whose(id: string | string[] | undefined) {
  return typeof id === 'string' ? redis.get(`desk:${id}`) : null;
}
