import { setTimeout as sleep } from 'node:timers/promises';
export async function load(ids) {
  const out = [];
  for (const id of ids.split(',')) {
    try {
      const res = await fetch(`${process.env.API_URL}/x/${id}`, { signal: AbortSignal.timeout(1500) });
      out.push(await res.json());
    } catch (err) {
      console.error('item failed', id, err);
    }
    await sleep(100);
  }
  return out;
}
