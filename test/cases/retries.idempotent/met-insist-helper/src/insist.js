import { setTimeout as pause } from 'node:timers/promises';

export async function insist(url) {
  let trouble;
  for (let left = 3, wait = 120; left > 0; left--, wait *= 2) {
    try {
      const res = await fetch(url, { signal: AbortSignal.timeout(1_500) });
      if (res.status < 500) return await res.json();
      trouble = new Error(`${url}: ${res.status}`);
    } catch (err) {
      trouble = err;
    }
    if (left > 1) await pause(wait);
  }
  throw trouble;
}
