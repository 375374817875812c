import retry from 'async-retry';

export interface Cab { id: string; lat: number; lon: number }

export function cabs(district: string): Promise<Cab[]> {
  return retry(
    async () => {
      const res = await fetch(`${process.env.FLEET_URL}/districts/${district}/cabs`, { signal: AbortSignal.timeout(1_500) });
      if (!res.ok) throw new Error(`fleet ${res.status}`);
      return (await res.json()) as Cab[];
    },
    { forever: true, retries: 3, minTimeout: 200, maxTimeout: 2_000 },
  );
}
