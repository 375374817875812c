import { setTimeout as sleep } from 'node:timers/promises';
const MAX = 20;
export async function load(id) {
  let attempt = 0;
  while (true) {
    try {
      const res = await fetch(`${process.env.API_URL}/x/${id}`, { signal: AbortSignal.timeout(1500) });
      return await res.json();
    } catch (err) {
      attempt++;
      if (attempt > MAX) throw err;
      await sleep(attempt * 200);
    }
  }
}
