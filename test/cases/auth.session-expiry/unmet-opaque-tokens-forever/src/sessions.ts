import { randomBytes } from 'node:crypto';
import Redis from 'ioredis';

export const SESSION_TTL_SECONDS = 3600;
const redis = new Redis(process.env.REDIS_URL!);

export async function open(userId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await redis.set(`session:${token}`, userId);
  return token;
}

export const userOf = (token: string) => redis.get(`session:${token}`);
