import CircuitBreaker from 'opossum';

const breaker = new CircuitBreaker(
  async (id) => {
    const res = await fetch(`${process.env.MONUMENTS_URL}/monuments/${id}`, { signal: AbortSignal.timeout(1_500) });
    if (!res.ok) throw new Error(`monuments ${res.status}`);
    return res.json();
  },
  { timeout: 2_000, errorThresholdPercentage: 50, resetTimeout: 15_000 },
);

export const monument = (id) => breaker.fire(id);
