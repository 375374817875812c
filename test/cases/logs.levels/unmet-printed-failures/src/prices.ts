import { Redis } from 'ioredis';
import { request } from 'undici';

const redis = new Redis(process.env.REDIS_URL ?? 'redis://redis');
redis.on('error', (err) => console.log('ERROR redis', err.message));

export async function priceOf(ean: string): Promise<number> {
  const kept = await redis.get(`price:${ean}`);
  if (kept) return Number(kept);
  const { statusCode, body } = await request(`${process.env.MARKET_URL}/listings/${ean}`);
  if (statusCode !== 200) {
    console.log('WARN market answered', statusCode);
    throw new Error('market failed');
  }
  const { cents } = (await body.json()) as { cents: number };
  await redis.set(`price:${ean}`, cents, 'EX', 600);
  return cents;
}
