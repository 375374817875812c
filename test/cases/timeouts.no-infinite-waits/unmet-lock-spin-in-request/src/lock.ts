import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

const redis = new Redis(process.env.REDIS_URL!, { commandTimeout: 800, connectTimeout: 1_000 });

export async function withLock<T>(key: string, work: () => Promise<T>): Promise<T> {
  while ((await redis.set(`lock:${key}`, '1', 'NX')) !== 'OK') {
    await sleep(25);
  }
  try {
    return await work();
  } finally {
    await redis.del(`lock:${key}`);
  }
}

export const desks = {
  take: async (desk: string, day: string, who: string) => (await redis.hsetnx(`desk:${day}`, desk, who)) === 1,
};
