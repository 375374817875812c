import { setTimeout as sleep } from 'node:timers/promises';

const GIVE_UP_AFTER_MS = 6_000;

export async function persist(read) {
  const began = performance.now();
  let wait = 150;
  for (;;) {
    try {
      return await read();
    } catch (err) {
      if (performance.now() - began + wait > GIVE_UP_AFTER_MS) throw err;
    }
    await sleep(wait);
    wait *= 2;
  }
}
