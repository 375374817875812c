import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { exponentialBackoff, PAUSE_MS } from './backoff.js';

const log = pino();

export async function owner(plate: string): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    try {
      const res = await fetch(`${process.env.PLATES_URL}/plates/${plate}`, { signal: AbortSignal.timeout(1_500) });
      if (!res.ok) throw new Error(`plates ${res.status}`);
      return ((await res.json()) as { account: string }).account;
    } catch (err) {
      if (attempt >= 3) throw err;
      log.warn({ attempt, backoff: exponentialBackoff(attempt) }, 'plate lookup failed');
      await sleep(PAUSE_MS);
    }
  }
}
