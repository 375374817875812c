import CircuitBreaker from 'opossum';

async function delay(train: string): Promise<{ minutes: number }> {
  const res = await fetch(`${process.env.DELAYS_URL}/trains/${train}`, { signal: AbortSignal.timeout(1_500) });
  if (!res.ok) throw new Error(`delays ${res.status}`);
  return (await res.json()) as { minutes: number };
}

export const delays = new CircuitBreaker(delay, { timeout: 2_000, errorThresholdPercentage: 50, resetTimeout: 15_000 });
