import CircuitBreaker from 'opossum';

const breaker = new CircuitBreaker(
  async (plant) => {
    const res = await fetch(`${process.env.IDEAS_URL}/with/${plant}`, { signal: AbortSignal.timeout(1_500) });
    if (!res.ok) throw new Error(`ideas ${res.status}`);
    return res.json();
  },
  { timeout: 2_000, errorThresholdPercentage: 50, resetTimeout: 20_000 },
);

export const ideas = (plant) => breaker.fire(plant);
