import { setTimeout as sleep } from 'node:timers/promises';
export async function load(id) {
  for (let i = 0; i < 5; i++) {
    try {
      const res = await fetch(`${process.env.API_URL}/x/${id}`, { signal: AbortSignal.timeout(10000) });
      if (!res.ok) throw new Error(`api ${res.status}`);
      return await res.json();
    } catch (err) {
      console.warn('api failed', { id, err });
      await sleep(1000);
    }
  }
}
