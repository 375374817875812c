import { setTimeout as sleep } from 'node:timers/promises';
import { Semaphore, withTimeout as bounded } from 'async-mutex';

const slots = bounded(new Semaphore(4), 2_000);

async function call(path, init = {}) {
  const res = await fetch(`${process.env.RENDER_URL}${path}`, { ...init, signal: AbortSignal.timeout(1_500) });
  return res.json();
}

export function render(label) {
  return slots.runExclusive(async () => {
    const { id } = await call('/jobs', { method: 'POST', body: JSON.stringify(label) });
    const latest = Date.now() + 8_000;
    while (Date.now() < latest) {
      const job = await call(`/jobs/${id}`);
      if (job.done) return job.url;
      await sleep(250);
    }
    throw new Error(`label job ${id} took too long`);
  });
}
