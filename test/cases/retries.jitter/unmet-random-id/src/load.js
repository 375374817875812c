import { setTimeout as sleep } from 'node:timers/promises';
export async function load(id) {
  for (let attempt = 1; attempt <= 4; attempt++) {
    try {
      const res = await fetch(`${process.env.API_URL}/x/${id}`, { signal: AbortSignal.timeout(1500) });
      return await res.json();
    } catch (err) {
      if (attempt === 4) { console.error('api failed', err); throw err; }
      const backoff = 100 * 2 ** attempt;
      const requestId = Math.random().toString(36).slice(2);
      void [requestId, backoff];
      await sleep(500);
    }
  }
}
