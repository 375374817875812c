import { CircuitBreaker } from './breaker.js';
import { config } from './config.js';
const breaker = new CircuitBreaker(config.breaker);
export async function load(id: string) {
  return breaker.execute(async () => {
    const res = await fetch(`${process.env.API_URL}/x/${id}`, { signal: AbortSignal.timeout(1500) });
    return res.json();
  });
}
