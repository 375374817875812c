import CircuitBreaker from 'opossum';

const breaker = new CircuitBreaker(
  async (river) => {
    const res = await fetch(`${process.env.RIVERS_URL}/rivers/${river}/level`, { signal: AbortSignal.timeout(1_500) });
    if (!res.ok) throw new Error(`rivers ${res.status}`);
    return res.json();
  },
  { timeout: 2_000, errorThresholdPercentage: 50, resetTimeout: 30_000 },
);

export const level = (river) => breaker.fire(river);
