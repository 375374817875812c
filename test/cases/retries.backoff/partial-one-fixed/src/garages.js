import { setTimeout as sleep } from 'node:timers/promises';

export async function garage(id) {
  for (let attempt = 1; ; attempt++) {
    try {
      const res = await fetch(`${process.env.GARAGES_URL}/garages/${id}`, { signal: AbortSignal.timeout(1_500) });
      if (!res.ok) throw new Error(`garages ${res.status}`);
      return await res.json();
    } catch (err) {
      if (attempt === 3) throw err;
      await sleep(500);
    }
  }
}
