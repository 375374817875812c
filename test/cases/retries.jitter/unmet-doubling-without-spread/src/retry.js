import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';

const log = pino();

export async function retry(call, { attempts = 4, base = 300 } = {}) {
  let n = 0;
  for (;;) {
    try {
      return await call();
    } catch (err) {
      n += 1;
      if (n === attempts) throw err;
      const delay = base * 2 ** (n - 1);
      log.warn({ attempt: n, delay, reason: err.message }, 'retrying');
      await sleep(delay);
    }
  }
}
