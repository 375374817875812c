import { logger } from './logger.js';

let known: Record<string, number> = { EU: 320, WORLD: 690 };

export async function ratePerDay(zone: string): Promise<number> {
  try {
    const res = await fetch(`${process.env.RATES_URL}/current`, { signal: AbortSignal.timeout(1500) });
    if (!res.ok) throw new Error(`rates answered ${res.status}`);
    known = (await res.json()) as Record<string, number>;
  } catch (err) {
    logger.warn({ err, zone }, 'rates unavailable, using the last known ones');
  }
  const cents = known[zone];
  if (cents === undefined) throw new RangeError(`no rate for ${zone}`);
  return cents;
}
