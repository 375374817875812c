import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

export function pause(turn) {
  const step = Math.min(100 * 2 ** turn, 3_000);
  return sleep(randomInt(step / 2, step + 1));
}
