export class DepotTimeout extends Error {}

export async function units(group: string): Promise<number> {
  try {
    const res = await fetch(`${process.env.DEPOT_URL}/stock/${group}`, { signal: AbortSignal.timeout(2_000) });
    return ((await res.json()) as { units: number }).units;
  } catch (err) {
    if ((err as Error).name === 'TimeoutError') throw new DepotTimeout();
    throw err;
  }
}
