import pRetry from 'p-retry';

export function ticket(code: string): Promise<{ seat: string; used: boolean }> {
  return pRetry(
    async () => {
      const res = await fetch(`${process.env.TICKETS_URL}/tickets/${code}`, { signal: AbortSignal.timeout(1_000) });
      if (!res.ok) throw new Error(`tickets ${res.status}`);
      return (await res.json()) as { seat: string; used: boolean };
    },
    { retries: 3, minTimeout: 100, randomize: true },
  );
}
