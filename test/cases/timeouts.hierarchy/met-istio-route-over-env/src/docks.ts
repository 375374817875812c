const limitMs = Number(process.env.DOCKS_LIMIT_MS);
const tries = Number(process.env.DOCKS_TRIES);

export async function freeDocks(station: string): Promise<number> {
  for (let n = 1; ; n++) {
    try {
      const res = await fetch(`${process.env.DOCKS_URL}/stations/${station}`, { signal: AbortSignal.timeout(limitMs) });
      if (res.status >= 500) throw new Error(`docks answered ${res.status}`);
      return ((await res.json()) as { free: number }).free;
    } catch (err) {
      if (n >= tries) throw err;
      await new Promise((r) => setTimeout(r, 100 * 2 ** n));
    }
  }
}
