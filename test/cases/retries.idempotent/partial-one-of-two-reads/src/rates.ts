import pRetry from 'p-retry';

export async function gold(): Promise<number> {
  return pRetry(
    async () => {
      const res = await fetch(`${process.env.RATES_URL}/XAU`, { signal: AbortSignal.timeout(1_500) });
      if (!res.ok) throw new Error(`rates ${res.status}`);
      return ((await res.json()) as { perGram: number }).perGram;
    },
    { retries: 3, minTimeout: 150 },
  );
}
