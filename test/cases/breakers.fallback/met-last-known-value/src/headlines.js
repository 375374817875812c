import CircuitBreaker from 'opossum';
import { LRUCache } from 'lru-cache';

const lastKnown = new LRUCache({ max: 200 });
const standard = [{ title: 'Welcome to the ticker', url: '/about' }];

const wire = new CircuitBreaker(
  async (topic) => {
    const res = await fetch(`${process.env.WIRE_URL}/topics/${topic}`, { signal: AbortSignal.timeout(1_500) });
    if (!res.ok) throw new Error(`wire ${res.status}`);
    return res.json();
  },
  { timeout: 2_000, errorThresholdPercentage: 50, resetTimeout: 15_000 },
);

export async function headlines(topic) {
  try {
    const fresh = await wire.fire(topic);
    lastKnown.set(topic, fresh);
    return fresh;
  } catch {
    return lastKnown.get(topic) ?? standard;
  }
}
