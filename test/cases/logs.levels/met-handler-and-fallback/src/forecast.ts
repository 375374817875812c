import type { FastifyBaseLogger } from 'fastify';
import { request } from 'undici';

interface Forecast {
  days: number[];
  stale: boolean;
}

const kept = new Map<string, number[]>();

export async function forecast(city: string, log: FastifyBaseLogger): Promise<Forecast> {
  try {
    const { statusCode, body } = await request(`${process.env.MET_URL}/${city}`, { headersTimeout: 2_000, bodyTimeout: 2_000 });
    if (statusCode !== 200) throw new Error(`met office answered ${statusCode}`);
    const { days } = (await body.json()) as { days: number[] };
    kept.set(city, days);
    return { days, stale: false };
  } catch (err) {
    const days = kept.get(city);
    if (!days) throw err;
    log.warn({ err, city }, 'met office failed, serving the last forecast');
    return { days, stale: true };
  }
}
