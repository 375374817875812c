import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';

const log = pino();
const TOTAL = 6_000;

export async function persist<T>(what: string, call: () => Promise<T>): Promise<T> {
  const until = Date.now() + TOTAL;
  for (let wait = 250; ; wait *= 2) {
    try {
      return await call();
    } catch (err) {
      const pause = wait * (0.5 + Math.random());
      if (Date.now() + pause >= until) throw err;
      log.warn({ what, pause, err }, 'once more');
      await sleep(pause);
    }
  }
}
