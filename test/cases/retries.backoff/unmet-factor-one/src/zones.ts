import pRetry from 'p-retry';

// exponential backoff for the zone service
const backoff = { retries: 4, factor: 1, minTimeout: 1_000, maxTimeout: 1_000 };

export function tariff(zone: string): Promise<{ centsPerHour: number }> {
  return pRetry(async () => {
    const res = await fetch(`${process.env.ZONES_URL}/zones/${zone}/tariff`, { signal: AbortSignal.timeout(1_500) });
    if (!res.ok) throw new Error(`zones ${res.status}`);
    return (await res.json()) as { centsPerHour: number };
  }, backoff);
}
