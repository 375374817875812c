import { setTimeout as sleep } from 'node:timers/promises';
export async function load(id) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const res = await fetch(`${process.env.API_URL}/x/${id}`, { signal: AbortSignal.timeout(1500) });
    const job = await res.json();
    if (job.done) return job;
    await sleep(500);
  }
}
