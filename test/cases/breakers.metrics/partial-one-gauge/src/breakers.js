import CircuitBreaker from 'opossum';
import { Gauge } from 'prom-client';

const state = new Gauge({ name: 'circuit_state', help: '0 closed, 1 half open, 2 open', labelNames: ['circuit'] });
const options = { timeout: 2_000, errorThresholdPercentage: 50, resetTimeout: 15_000 };

async function get(url) {
  const res = await fetch(url, { signal: AbortSignal.timeout(1_800) });
  if (!res.ok) throw new Error(`${url}: ${res.status}`);
  return res.json();
}

export const maps = new CircuitBreaker((from, to) => get(`${process.env.MAPS_URL}/route?from=${from}&to=${to}`), options);
maps.on('open', () => state.set({ circuit: 'maps' }, 2));
maps.on('halfOpen', () => state.set({ circuit: 'maps' }, 1));
maps.on('close', () => state.set({ circuit: 'maps' }, 0));

export const tolls = new CircuitBreaker((route) => get(`${process.env.TOLLS_URL}/routes/${route}`), options);
