import { setTimeout as sleep } from 'node:timers/promises';

export async function patiently<T>(call: () => Promise<T>, left = 3, wait = 200): Promise<T> {
  try {
    return await call();
  } catch (err) {
    if (left === 0) throw err;
    await sleep(wait * (0.75 + Math.random() / 2));
    return patiently(call, left - 1, wait * 2);
  }
}
