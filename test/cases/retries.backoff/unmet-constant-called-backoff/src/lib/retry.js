import { setTimeout as sleep } from 'node:timers/promises';
import { log } from './log.js';

const MAX_ATTEMPTS = 4;
const BACKOFF_MS = 1000;

export async function withBackoff(name, call) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (err) {
      if (attempt >= MAX_ATTEMPTS) throw err;
      log.warn({ name, attempt, reason: err.message }, 'backing off');
      await sleep(BACKOFF_MS);
    }
  }
}
