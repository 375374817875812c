import { setTimeout as sleep } from 'node:timers/promises';
export async function load(id) {
  while (true) {
    try {
      const res = await fetch(`${process.env.API_URL}/x/${id}`, { signal: AbortSignal.timeout(1500) });
      if (!res.ok) throw new Error(`api ${res.status}`);
      return await res.json();
    } catch (err) {
      console.warn('api failed', { id, err });
      await sleep(1000);
    }
  }
}
