import CircuitBreaker from 'opossum';

const breaker = new CircuitBreaker(async (day) => {
  const res = await fetch(`${process.env.POEMS_URL}/days/${day}`, { signal: AbortSignal.timeout(2_000) });
  if (!res.ok) throw new Error(`poems ${res.status}`);
  return res.json();
});

export const poem = (day) => breaker.fire(day);
