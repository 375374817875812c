async function ask(id) {
  const res = await fetch(`${process.env.API_URL}/x/${id}`, { signal: AbortSignal.timeout(1500) });
  if (!res.ok) throw new Error('api');
  return res.json();
}
import CircuitBreaker from 'opossum';
const breaker = new CircuitBreaker(ask, { timeout: 2000, errorThresholdPercentage: 50, resetTimeout: 20000 });
export async function load(id) {
  try {
    return await breaker.fire(id);
  } catch (err) {
    console.warn('api down', err.message);
    throw new Error('unavailable');
  }
}
