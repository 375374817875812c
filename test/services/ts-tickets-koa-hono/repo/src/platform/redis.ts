import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';
import { env } from './env.js';

export const redis = new Redis({
  host: env.REDIS_HOST,
  connectTimeout: 2_000,
  commandTimeout: 500,
  maxRetriesPerRequest: 1,
});

export async function cached<T>(key: string, seconds: number, load: () => Promise<T>): Promise<T> {
  const hit = await redis.get(key);
  if (hit) return JSON.parse(hit) as T;
  const value = await load();
  await redis.set(key, JSON.stringify(value), 'EX', seconds);
  return value;
}

const WINDOW_SECONDS = 900;
const MAX_FAILURES = 5;

const attemptKey = (kind: string, subject: string) =>
  `attempts:${kind}:${createHash('sha256').update(subject.toLowerCase()).digest('hex')}`;

export const attempts = {
  async exhausted(kind: string, subject: string): Promise<boolean> {
    return Number((await redis.get(attemptKey(kind, subject))) ?? 0) >= MAX_FAILURES;
  },
  async failed(kind: string, subject: string): Promise<void> {
    const key = attemptKey(kind, subject);
    await redis.multi().incr(key).expire(key, WINDOW_SECONDS).exec();
  },
  async clear(kind: string, subject: string): Promise<void> {
    await redis.del(attemptKey(kind, subject));
  },
};
