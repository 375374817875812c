import Redis from 'ioredis';

const redis = new Redis(process.env.REDIS_URL!, { connectTimeout: 1000 });

export async function cachedRate(currency: string, load: () => Promise<number>): Promise<number> {
  const hit = await redis.get(`rate:${currency}`);
  if (hit) return Number(hit);
  const rate = await load();
  await redis.set(`rate:${currency}`, String(rate), 'EX', 60);
  return rate;
}
