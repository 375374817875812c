import { setTimeout as sleep } from 'node:timers/promises';
import { extra } from './meters.js';

export async function outbound<T>(to: string, url: string): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      const res = await fetch(url, { signal: AbortSignal.timeout(1_500) });
      if (!res.ok) throw new Error(`${to}: ${res.status}`);
      return (await res.json()) as T;
    } catch (err) {
      if (n === 3) throw err;
      extra.inc({ to });
      await sleep(100 * 2 ** n);
    }
  }
}
