import { retry } from './retry.js';

const edges = (process.env.EDGES ?? 'http://edge-1:8080,http://edge-2:8080').split(',');

export function quality(line) {
  const edge = edges[Math.floor(Math.random() * edges.length)];
  return retry(async () => {
    const res = await fetch(`${edge}/lines/${line}/quality`, { signal: AbortSignal.timeout(1000) });
    if (!res.ok) throw new Error(`edge answered ${res.status}`);
    const { jitterMs, lossPercent } = await res.json();
    return { jitterMs, lossPercent };
  });
}
